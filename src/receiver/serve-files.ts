import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import sirv from "sirv";
import { languageOf, refusal, sendAnswer } from "./answer.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

/**
 * Serves the built site for all addresses that are no form's, the way a static host does, with its
 * 404 page. Files are looked up when they are asked for, so that a new build is seen at once.
 */
export function addFiles(app: FastifyInstance, options: ReceiverOptions): void {
  const files = sirv(options.folder, { dev: true, etag: true });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      const answer = refusal("method", languageOf(request.url, options));
      return sendAnswer(reply.header("allow", "GET, HEAD"), answer, options);
    }
    reply.hijack();
    if (!isRange(request.raw.headers.range)) delete request.raw.headers.range;
    files(request.raw, reply.raw, () => sendNotFound(options.folder, reply.raw));
  });
}

/**
 * True for a part of a file from one byte to another. Servers may leave out of account any other
 * range (RFC 9110, 14.2), and sirv cannot read them.
 */
function isRange(header: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? "") ?? [];
  return first !== undefined && (last === "" || Number(first) <= Number(last));
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => "");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  response.end(page);
}
