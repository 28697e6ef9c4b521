import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { addressOnSite } from "../model/base-path.ts";
import { compressedText } from "./compressed-text.ts";
import { readBasePath } from "./read-base-path.ts";
import { readHeaders } from "./read-headers.ts";

/** A built site on loopback. */
export interface ServedSite {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  /** Where the site stands there, without a slash at its end: `http://127.0.0.1:41234/pr-12`. */
  readonly root: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  /** Sends texts compressed, as a host does for visitors. */
  readonly isCompressed?: boolean;
  /** Sends the headers of the site's `_headers`. */
  readonly hasHeaders?: boolean;
  /** HTML by the addresses of pages that the site has beside its files. */
  readonly answers?: ReadonlyMap<string, string>;
  /** Is told the address of each page and file of the site that is asked for. */
  readonly onRequest?: (address: string) => void;
}

/**
 * Serves a built site the way a static host does, with its 404 page, on a free port of loopback: below the
 * path for which it was built, and nothing beside that. Nothing that is asked for ends it.
 */
export async function serveSite(
  folder: string,
  { isCompressed = false, hasHeaders = false, answers, onRequest = () => {} }: ServeOptions = {},
): Promise<ServedSite> {
  const notFound = await readFile(join(folder, "404.html"));
  const basePath = await readBasePath(folder);
  const files = sirv(folder, { dev: true });
  const headersOf = hasHeaders ? await readHeaders(folder) : () => [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = URL.parse(request.url ?? "/", "http://127.0.0.1");
    if (!asked) return sendPage(response, 404, notFound);
    const { pathname, search } = asked;
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    const address = addressOnSite(pathname, basePath);
    if (address === undefined) return sendPage(response, 404, notFound);
    onRequest(address);
    const page = answers?.get(address);
    if (page !== undefined) return sendPage(response, 200, page);
    const text = isCompressed ? await compressedText(folder, address) : undefined;
    if (text) return sendCompressed(response, text);
    request.url = address + search;
    files(request, response, () => sendPage(response, 404, notFound));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    root: origin + basePath.slice(0, -1),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function sendPage(response: ServerResponse, status: number, html: string | Buffer): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(html);
}

function sendCompressed(
  response: ServerResponse,
  { type, bytes }: { readonly type: string; readonly bytes: Buffer },
): void {
  response.writeHead(200, {
    "content-type": `${type}; charset=utf-8`,
    "content-encoding": "gzip",
    "content-length": bytes.length,
  });
  response.end(bytes);
}
