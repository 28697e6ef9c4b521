import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** A built site on loopback. */
export interface ServedSite {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site the way a static host does, with its 404 page, on a free port of loopback. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const notFound = await readFile(join(folder, "404.html"));
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(notFound);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
