import type { IncomingMessage } from "node:http";

/** The names of this machine for itself (RFC 6761, 6.3), with any port: somebody may have led it on to another. */
const ownNames = /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Where a request leads that was sent to another name than one of this machine's own. Any page of the web can
 * have its name mean this machine (DNS rebinding), and would then read what is shown here; where it is led
 * to, a browser takes that for another site's.
 * @returns undefined for a request that may be answered
 */
export function addressHere({
  headers: { host },
  url = "/",
  socket,
}: Pick<IncomingMessage, "headers" | "url" | "socket">): string | undefined {
  if (host === undefined || ownNames.test(host)) return undefined;
  return `http://localhost:${socket.localPort}${url.startsWith("/") ? url : "/"}`;
}
