import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Problem } from '../../rules/department.ts'
import { loadDepartment } from '../../settings/index.ts'
import { say } from './edit.ts'

interface Outcome {
  name: string
  taken: boolean
  problems: readonly Problem[]
}

/** What is wrong with a file: where, what belongs there, and how to mend it. */
function ProblemList({ outcome }: { outcome: Outcome }) {
  const { name, taken, problems } = outcome
  if (problems.length === 0) return null
  return (
    <div class={taken ? 'note stack-tight' : 'error stack-tight'}>
      <h3>{taken ? i18n.t('options_file_warnings', [name]) : i18n.t('options_file_refused', [name])}</h3>
      {taken ? null : <p>{i18n.t('options_file_kept')}</p>}
      <ul class="problems stack-tight">
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}:${problem.expected}`}>
            <strong>{i18n.t('options_file_place', [String(problem.line), String(problem.column)])}</strong>
            {problem.field === '' ? null : (
              <>
                {' '}
                <code>{problem.field}</code>
              </>
            )}
            <br />
            {i18n.t('options_file_expected', [problem.expected])} {problem.mend}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A department's file with a large roster has some hundred kilobytes. */
const MOST_BYTES = 5_000_000

/** What was chosen or dropped, if it is one file; else why it cannot be taken, for the person to mend. */
async function textOf(files: readonly File[], isFolder: boolean): Promise<{ text: string } | { why: string }> {
  const [file] = files
  if (!file) return { why: i18n.t('options_drop_none') }
  if (files.length > 1) return { why: i18n.t('options_drop_many', [String(files.length)]) }
  if (isFolder) return { why: i18n.t('options_drop_folder', [file.name]) }
  if (file.size > MOST_BYTES) return { why: i18n.t('options_drop_large', [file.name]) }
  try {
    return { text: await file.text() }
  } catch {
    return { why: i18n.t('options_drop_unreadable', [file.name]) }
  }
}

/** Takes a department's file by dropping, choosing or pasting it. A bad one changes nothing. */
export function LoadFile() {
  const outcome = useSignal<Outcome | null>(null)
  const refused = useSignal('')
  const over = useSignal(false)
  const picker = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)

  const take = async (text: string, name: string) => {
    refused.value = ''
    const read = await loadDepartment(text, name)
    outcome.value = { name, taken: read.ok, problems: read.ok ? read.warnings : read.problems }
    say(read.ok ? i18n.t('options_file_taken', [name]) : i18n.t('options_file_refused', [name]))
    if (!read.ok) return
    if (pasted.current) pasted.current.value = ''
    // A policy that was just loaded is read once, with what is new in it.
    await browser.tabs.create({ url: browser.runtime.getURL('/card.html') })
  }
  const takeFiles = async (list: FileList | undefined, items?: DataTransferItemList) => {
    const files = [...(list ?? [])]
    const read = await textOf(files, items?.[0]?.webkitGetAsEntry?.()?.isDirectory ?? false)
    if ('text' in read) return take(read.text, files[0]!.name)
    outcome.value = null
    refused.value = read.why
    say(read.why)
  }
  useEffect(() => {
    // Dropped beside the box, a file would replace this page.
    const keep = (event: DragEvent) => event.preventDefault()
    window.addEventListener('dragover', keep)
    window.addEventListener('drop', keep)
    return () => {
      window.removeEventListener('dragover', keep)
      window.removeEventListener('drop', keep)
    }
  }, [])

  return (
    <div class="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same */}
      <div
        class={over.value ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          over.value = true
        }}
        onDragLeave={() => {
          over.value = false
        }}
        onDrop={(event) => {
          event.preventDefault()
          over.value = false
          void takeFiles(event.dataTransfer?.files, event.dataTransfer?.items)
        }}
      >
        <button type="button" class="main" onClick={() => picker.current?.click()}>
          {i18n.t('options_file_choose')}
        </button>
        <span class="soft">{i18n.t('options_file_drop')}</span>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={i18n.t('options_file_choose')}
          onChange={(event) => {
            const input = event.currentTarget
            if (input.files?.length) void takeFiles(input.files)
            // The same file, mended, can be chosen again.
            input.value = ''
          }}
        />
      </div>
      <details>
        <summary>{i18n.t('options_file_paste')}</summary>
        <div class="stack own-terms">
          <div class="field">
            <label for="paste">{i18n.t('options_file_text')}</label>
            <textarea id="paste" ref={pasted} rows={8} class="code" spellcheck={false} autocomplete="off" />
          </div>
          <div>
            <button type="button" onClick={() => void take(pasted.current?.value ?? '', i18n.t('options_file_pasted'))}>
              {i18n.t('options_file_load_pasted')}
            </button>
          </div>
        </div>
      </details>
      {refused.value ? (
        <div class="error stack-tight">
          <p>{refused.value}</p>
          <p>{i18n.t('options_file_kept')}</p>
        </div>
      ) : null}
      {outcome.value ? <ProblemList outcome={outcome.value} /> : null}
    </div>
  )
}
