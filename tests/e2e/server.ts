import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { basename, extname, join, normalize, sep } from 'node:path'
import { generate } from 'selfsigned'
import { PAGES_OUT } from '../pages/build.ts'
import { type TestSite, testSites } from '../pages/sites.ts'

/** One request that reached the local server. */
export interface SeenRequest {
  host: string
  method: string
  path: string
  /** What it was: the page, a part of it, what the page posts, or nothing that a page here asks for. */
  kind: 'page' | 'asset' | 'api' | 'unknown'
  /** Empty where the browser sends none. */
  origin: string
  body: string
}

export interface LocalServer {
  port: number
  sites: readonly TestSite[]
  hosts: ReadonlySet<string>
  requests: SeenRequest[]
  /** SHA-256 of the certificate, as browsers write it. */
  fingerprint: string
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  svg: 'image/svg+xml',
}

/** As `docs/deploy/self-hosting.md` has them served. */
const HOSTED_TYPES: Record<string, string> = {
  '.xml': 'text/xml',
  '.crx': 'application/x-chrome-extension',
  '.json': 'application/json',
  '.xpi': 'application/x-xpinstall',
}

/** Files of a folder under a host of their own, as on a department's server. */
export interface HostedFiles {
  host: string
  folder: string
}

/**
 * Serves the built test pages over HTTPS, for every host of every test site, with a certificate
 * made for this run, and what else is hosted. Keeps a record of each request.
 */
export async function startServer(hosted?: HostedFiles): Promise<LocalServer> {
  const sites = await testSites()
  const hosts = new Set([...sites.flatMap((site) => site.hosts), ...(hosted ? [hosted.host] : [])])
  const names = [...hosts].map((value) => ({ type: 2 as const, value }))
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  })
  const requests: SeenRequest[] = []

  const server = createServer({ key: pems.private, cert: pems.cert }, async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const method = request.method ?? 'GET'
    const path = new URL(request.url ?? '/', 'https://local').pathname
    const site = sites.find((candidate) => candidate.hosts.includes(host))
    const page = method === 'GET' && site?.pages.find((p) => (!p.host || p.host === host) && p.path.test(path))
    const kind = page ? 'page' : site?.api.test(path) ? 'api' : path.startsWith('/assets/') ? 'asset' : 'unknown'
    let body = ''
    for await (const chunk of request) body += chunk
    if (path !== '/favicon.ico') {
      requests.push({ host, method, path, kind, origin: request.headers.origin ?? '', body })
    }
    if (kind === 'api') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
      return
    }
    if (host === hosted?.host) {
      const given = await readFile(join(hosted.folder, basename(path))).catch(() => null)
      response.writeHead(given ? 200 : 404, { 'content-type': HOSTED_TYPES[extname(path)] ?? 'text/plain' })
      response.end(given)
      return
    }
    const file = normalize(page && site ? join(site.id, page.html) : path)
    const full = join(PAGES_OUT, file)
    const content = full.startsWith(PAGES_OUT + sep) ? await readFile(full).catch(() => null) : null
    if (kind === 'unknown' || !content) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      return
    }
    const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      ...(page && site ? { 'content-security-policy': site.csp } : {}),
    })
    response.end(content)
  })
  await listen(server)
  return {
    port: (server.address() as AddressInfo).port,
    sites,
    hosts,
    requests,
    fingerprint: new X509Certificate(pems.cert).fingerprint256,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', done)
  })
}
