import { browser } from 'wxt/browser'
import { describeProblem, parseDepartment } from '../rules/department.ts'
import { AGENCY } from './agency.ts'
import { highestVersion, type ManagedRefusal, managedFile, managedRefusal } from './items.ts'
import { versionSoFar } from './sources.ts'
import { today } from './today.ts'
import { refusal, signatureFault } from './trust.ts'

/** Chrome may answer before it has read its policies; nothing is believed to be gone until this long after. */
const CONFIRM_MS = 5000

let running: Promise<void> = Promise.resolve()

/**
 * Takes over the department's file that the browser's policy sends (`storage.managed`), now and whenever the browser
 * tells that it changed. For the background: every other part reads what it kept, and so works from the first moment and
 * follows a change without a restart.
 */
export function followManaged(): void {
  const take = () => {
    running = running.then(takeManaged).catch(() => {
      // Storage is gone: the extension is being updated or removed.
    })
  }
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') take()
  })
  take()
}

/** What the policy sends, as text; null where it sends nothing. Firefox rejects where nothing is sent at all. */
async function sent(): Promise<string | null> {
  try {
    const values = await browser.storage.managed.get()
    return Object.keys(values).length > 0 ? JSON.stringify(values, null, 2) : null
  } catch {
    return null
  }
}

async function takeManaged(): Promise<void> {
  const cached = (await managedFile.read()).value
  let text = await sent()
  if (text === null && cached !== null) {
    await new Promise((done) => setTimeout(done, CONFIRM_MS))
    text = await sent()
  }
  if (text === null) {
    if (cached !== null) await managedFile.write(null)
    return say(null)
  }
  const read = parseDepartment(text)
  if (!read.ok) {
    const [first] = read.problems
    return say({ reason: 'unreadable', ...(first && { detail: describeProblem(first) }) })
  }
  const { publicKey } = AGENCY
  const offered = { text, file: read.file }
  const isCached = cached?.text === text
  const version = await versionSoFar()
  // What is in use already stays so past its day; that it was taken says nothing of a build's new key.
  const reason = isCached
    ? await signatureFault(offered, publicKey)
    : await refusal(offered, { publicKey, version, today: today() })
  if (reason) return say({ reason })
  if (publicKey !== null) await highestVersion.write(Math.max(version, read.file.version ?? 0))
  if (!isCached) await managedFile.write({ text, date: today() })
  return say(null)
}

/** Keeps why the file was not taken over, for the pages to say; writes only what is new. */
async function say(refused: ManagedRefusal | null): Promise<void> {
  const { value } = await managedRefusal.read()
  if (JSON.stringify(value) !== JSON.stringify(refused)) await managedRefusal.write(refused)
}
