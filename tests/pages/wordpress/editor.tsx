/** @jsxImportSource react */
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { EditorModel } from '../parts/editor-box.tsx'
import { GutenbergBox } from '../parts/gutenberg.tsx'
import { post } from '../parts/posts.ts'

const canvas = new URLSearchParams(location.search).get('canvas')

/** Where the blocks stand: in the page, or in a frame that the page fills, with markup of its own or a blob's address. */
function Canvas({ children }: { children: ReactNode }) {
  const [body, setBody] = useState<HTMLElement | null>(null)
  const blob = useMemo(() => URL.createObjectURL(new Blob(['<!doctype html>'], { type: 'text/html' })), [])
  if (!canvas) return children
  return (
    <iframe
      name="editor-canvas"
      title="Editor canvas"
      width="600"
      height="420"
      {...(canvas === 'blob' ? { src: blob } : { srcDoc: '<!doctype html>' })}
      onLoad={(event) => setBody(event.currentTarget.contentDocument!.body)}
    >
      {body && createPortal(children, body)}
    </iframe>
  )
}

/** The editor of posts: the button in the bar opens a panel, and the one in the panel publishes. */
function Editor() {
  const model = useRef<EditorModel | null>(null)
  const [panel, setPanel] = useState(false)
  const publish = () => {
    post('/wp-json/wp/v2/posts', {
      surface: 'post',
      texts: [model.current?.text() ?? ''],
      via: 'click',
      attachments: 0,
    })
    model.current?.clear()
    setPanel(false)
  }
  return (
    <div className="interface-interface-skeleton">
      <div className="editor-header">
        <button type="button" className="editor-post-save-draft">
          Save draft
        </button>
        {!panel && (
          <button
            type="button"
            className="editor-post-publish-panel__toggle editor-post-publish-button__button is-primary"
            onClick={() => setPanel(true)}
          >
            Publish
          </button>
        )}
      </div>
      <Canvas>
        <GutenbergBox
          label="Add default block"
          placeholder="Type / to choose a block"
          onText={() => {}}
          ready={(made) => {
            model.current = made
          }}
        />
      </Canvas>
      {panel && (
        <div className="editor-post-publish-panel">
          <button
            type="button"
            className="editor-post-publish-button editor-post-publish-button__button is-primary"
            onClick={publish}
          >
            Publish
          </button>
        </div>
      )}
    </div>
  )
}

createRoot(document.getElementById('app')!).render(<Editor />)
