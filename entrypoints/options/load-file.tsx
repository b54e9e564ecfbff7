import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
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

/** Takes a department's file by dropping, choosing or pasting it. A bad one changes nothing. */
export function LoadFile() {
  const outcome = useSignal<Outcome | null>(null)
  const over = useSignal(false)
  const picker = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)

  const take = async (text: string, name: string) => {
    const read = await loadDepartment(text, name)
    outcome.value = { name, taken: read.ok, problems: read.ok ? read.warnings : read.problems }
    say(read.ok ? i18n.t('options_file_taken', [name]) : i18n.t('options_file_refused', [name]))
    if (!read.ok) return
    if (pasted.current) pasted.current.value = ''
    // A policy that was just loaded is read once, with what is new in it.
    await browser.tabs.create({ url: browser.runtime.getURL('/card.html') })
  }
  const takeFile = async (file: File | undefined) => {
    if (file) await take(await file.text(), file.name)
  }

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
          void takeFile(event.dataTransfer?.files[0])
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
            void takeFile(input.files?.[0])
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
      {outcome.value ? <ProblemList outcome={outcome.value} /> : null}
    </div>
  )
}
