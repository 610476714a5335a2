const LISTEN_PATH = /^\/v[^/]+\/data\/listen\//

/**
 * Gives every listener of the Studio a host name of its own, by wrapping `fetch`.
 *
 * Why: a browser opens at most six HTTP/1.1 connections to one host name. A listener
 * (`/data/listen`, a server-sent event stream) holds its connection for as long as it lives, and
 * the Studio has five to seven of them for one open document: with the sixth, every query and
 * every write waits for ever. Content Lake answers over HTTP/2, which has no such limit; the
 * embedded dataset speaks plain HTTP/1.1, since HTTP/2 in a browser needs a certificate.
 *
 * How: browsers resolve every `*.localhost` name to this machine, so `l1.local.localhost` reaches
 * the same server as `local.localhost` and counts as another host. Requests to anything that is
 * not below `localhost` pass unchanged.
 */
export function ownHostPerListener(send: typeof fetch): typeof fetch {
  let listeners = 0
  return (input, init) => {
    const url = readUrl(input)
    if (!url || !LISTEN_PATH.test(url.pathname) || !isBelowLocalhost(url)) return send(input, init)
    listeners += 1
    url.hostname = `l${listeners}.${url.hostname}`
    return send(input instanceof Request ? new Request(url, input) : url, init)
  }
}

function readUrl(input: string | URL | Request): URL | null {
  return URL.parse(input instanceof Request ? input.url : input)
}

function isBelowLocalhost({hostname}: URL): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost')
}
