import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** One connection that the browser asked for. */
export interface AskedHost {
  host: string
  /** False: refused, since no test page lives there. */
  allowed: boolean
}

export interface LocalProxy {
  port: number
  asked: AskedHost[]
  close(): Promise<void>
}

/**
 * A proxy on loopback that leads the known hosts to the local server and refuses all others, so
 * that nothing a browser or an extension asks for can leave this machine unseen.
 */
export async function startProxy(hosts: ReadonlySet<string>, serverPort: number): Promise<LocalProxy> {
  const asked: AskedHost[] = []
  const open = new Set<Socket>()
  // Plain http, which no test page uses.
  const proxy = createServer((request, response) => {
    asked.push({ host: request.headers.host ?? '', allowed: false })
    response.writeHead(403).end()
  })
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    const host = (request.url ?? '').replace(/:\d+$/, '')
    const allowed = hosts.has(host)
    asked.push({ host, allowed })
    open.add(client)
    client.on('close', () => open.delete(client))
    client.on('error', () => client.destroy())
    if (!allowed) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((done, failed) => {
    proxy.once('error', failed)
    proxy.listen(0, '127.0.0.1', done)
  })
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy()
        proxy.close(() => done())
        proxy.closeAllConnections()
      }),
  }
}
