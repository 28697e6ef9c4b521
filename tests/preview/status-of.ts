import { type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";

/** The status for a path that is sent as it is written, which `fetch` would mend. */
export async function statusOf(origin: string, path: string): Promise<number | undefined> {
  return (await answerOf(origin, path)).statusCode;
}

/** The answer, without its body, for a path and headers that are sent as they are written. */
export function answerOf(
  origin: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response);
    })
      .on("error", reject)
      .end();
  });
}
