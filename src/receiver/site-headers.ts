import type { FastifyReply } from "fastify";
import { readHeaders } from "../audit/read-headers.ts";

type Header = readonly [name: string, value: string];

/** The headers that the site's `_headers` gives to the answers for a path. */
export interface SiteHeaders {
  /** Those of every answer, whatever it says: what keeps pages safe. */
  readonly ofAnswer: (path: string) => readonly Header[];
  /** Those of the file itself: how long it may be kept, and its type. */
  readonly ofFile: (path: string) => readonly Header[];
}

const aboutFiles: readonly string[] = ["cache-control", "content-type"];

/** Reads the `_headers` of a built site. */
export async function readSiteHeaders(folder: string): Promise<SiteHeaders> {
  const headersOf = await readHeaders(folder);
  const isOfFile = ([name]: Header) => aboutFiles.includes(name.toLowerCase());
  return {
    ofAnswer: (path) => headersOf(path).filter((header) => !isOfFile(header)),
    ofFile: (path) => headersOf(path).filter(isOfFile),
  };
}

/** Gives an answer the headers that every answer of the site has. */
export function addSiteHeaders(reply: FastifyReply, url: string, headers: SiteHeaders): void {
  const [path = "/"] = url.split("?", 1);
  for (const [name, value] of headers.ofAnswer(path)) reply.header(name, value);
}
