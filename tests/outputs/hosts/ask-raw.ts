import { once } from "node:events";
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

/** An answer with the bytes that were sent: `fetch` would have decompressed them. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks for an address.
 * @param encoding what the client can read
 * @param tag that of what it has already
 */
export async function askRaw(url: string, encoding: string, tag?: string): Promise<RawAnswer> {
  const headers = {
    "accept-encoding": encoding,
    ...(tag !== undefined && { "if-none-match": tag }),
  };
  const asked = request(url, { headers }).end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, body };
}
