import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { withReload } from "./reload.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".xml": "application/xml",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".csv": "text/csv",
  ".ics": "text/calendar",
  ".js": "text/javascript",
  ".css": "text/css",
  ".pf_meta": "application/octet-stream",
  ".pf_index": "application/octet-stream",
  ".pf_fragment": "application/octet-stream",
  ".pagefind": "application/octet-stream",
};

/** The path that is asked for, `/sv/`; undefined for one that is none. */
export function pathOf({ url = "" }: Pick<IncomingMessage, "url">): string | undefined {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "");
  } catch {
    return undefined;
  }
}

/** Answers in the type of an extension; pages get the script that reloads them. */
export function answerWith(
  response: ServerResponse,
  extension: string,
  content: string | Uint8Array,
  status = 200,
  { isReloaded = true }: { readonly isReloaded?: boolean } = {},
): void {
  const isText = typeof content === "string";
  const type = types[extension] ?? (isText ? "text/plain" : "application/octet-stream");
  response.writeHead(status, {
    "cache-control": "no-store",
    "content-type": isText ? `${type}; charset=utf-8` : type,
  });
  response.end(isText && isReloaded && type === "text/html" ? withReload(content) : content);
}

/** Leads on to another address of the site. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

/** Answers with a file, or with the part of it that is asked for: browsers show films part by part. */
export async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { default: send } = await import("@fastify/send");
  const name = encodeURIComponent(basename(file));
  const { statusCode, headers, stream } = await send(request, name, { root: dirname(file) });
  response.writeHead(statusCode, headers);
  // Who leaves a film in its middle has done nothing wrong.
  await pipeline(stream, response).catch(() => response.destroy());
}

/** A bug is shown, and the preview lives on. */
export function answerBug(response: ServerResponse, error: unknown): void {
  console.error(error);
  const text = error instanceof Error ? String(error.stack) : String(error);
  if (response.headersSent) response.destroy();
  else answerWith(response, ".txt", text, 500);
}
