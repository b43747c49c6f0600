/** The marker: the header by which the office and this worker know each other's words. */

export const MARKER = 'Doorstep-Sync';

/** The same request, so that the office answers a service worker: its word about the session instead of a redirect. @param {Request} request */
export function marked(request) {
  const headers = new Headers(request.headers);
  headers.set(MARKER, '1');
  return new Request(request, { headers });
}
