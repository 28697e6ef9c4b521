import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a host of code is asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A host of code on loopback. */
export interface ServedApi {
  readonly origin: string;
  /** What was asked and has no answer. */
  readonly unknown: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Answers in JSON what is asked from any page.
 * @param answer gives nothing where it knows none
 */
export async function serveApi(answer: (asked: Asked) => unknown): Promise<ServedApi> {
  const unknown: string[] = [];
  const server = createServer(async (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*");
    response.setHeader("access-control-allow-methods", "*");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const { method = "GET", url: path = "/" } = request;
    const given = answer({ method, path, body: await readBody(request) });
    if (given === undefined) unknown.push(`${method} ${path}`);
    response.writeHead(given === undefined ? 404 : 200, { "content-type": "application/json" });
    return response.end(JSON.stringify(given ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    unknown,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}
