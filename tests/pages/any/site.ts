import { STRICT_CSP, type TestSite } from '../sites.ts'

/** Hosts that no site file knows: nothing of ours may run there until the officer adds them. */
const site: TestSite = {
  id: 'any',
  hosts: ['board.example', 'other.example'],
  pages: [{ path: /^\/$/, html: 'index.html' }],
  api: /^\/api\//,
  csp: STRICT_CSP,
}
export default site
