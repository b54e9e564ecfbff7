/** @jsxImportSource react */
import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { BoxProps, EditorModel } from './editor-box.tsx'
import type { PlayedEditor } from './play.ts'

/**
 * Puts an editor library's box into an element of a played page, in a shadow root too. In: the box; the element, which
 * becomes its host; its names; attributes that the site gives the editing element itself.
 */
export function mounted(
  Box: ComponentType<BoxProps>,
  into: HTMLElement,
  names: { label: string; placeholder?: string; className?: string },
  attributes: Readonly<Record<string, string>> = {},
): PlayedEditor {
  let model: EditorModel | null = null
  const ready = (made: EditorModel) => {
    model = made
    // A library may draw once more before it is at rest.
    requestAnimationFrame(() => {
      const editing = into.querySelector('[contenteditable]')
      for (const [name, value] of Object.entries(attributes)) editing?.setAttribute(name, value)
    })
  }
  flushSync(() => createRoot(into).render(<Box placeholder="" {...names} onText={() => {}} ready={ready} />))
  return { element: into, text: () => model?.text() ?? '', clear: () => model?.clear() }
}
