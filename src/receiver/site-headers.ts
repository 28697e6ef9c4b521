import type { FastifyReply } from "fastify";
import { readHeaders } from "../audit/read-headers.ts";
import { addressOnSite, pathOnHost } from "../model/base-path.ts";

type Header = readonly [name: string, value: string];

/** The headers that the site's `_headers` gives to the answers for a path. */
export interface SiteHeaders {
  /** Those of every answer to a path of the host, whatever it says: what keeps pages safe. */
  readonly ofAnswer: (path: string) => readonly Header[];
  /** Those of the file at an address of the site: how long it may be kept, and its type. */
  readonly ofFile: (address: string) => readonly Header[];
}

const aboutFiles: readonly string[] = ["cache-control", "content-type"];

/**
 * Reads the `_headers` of a built site. They speak of the paths of its host; what is answered beside the
 * site has those of its first page.
 * @param basePath the path below which the site stands
 */
export async function readSiteHeaders(folder: string, basePath?: string): Promise<SiteHeaders> {
  const headersOf = await readHeaders(folder);
  const isOfFile = ([name]: Header) => aboutFiles.includes(name.toLowerCase());
  return {
    ofAnswer: (path) => {
      const isOnSite = addressOnSite(path, basePath) !== undefined;
      return headersOf(isOnSite ? path : pathOnHost("/", basePath)).filter(
        (header) => !isOfFile(header),
      );
    },
    ofFile: (address) => headersOf(pathOnHost(address, basePath)).filter(isOfFile),
  };
}

/** Gives an answer the headers that every answer of the site has. */
export function addSiteHeaders(reply: FastifyReply, url: string, headers: SiteHeaders): void {
  const [path = "/"] = url.split("?", 1);
  for (const [name, value] of headers.ofAnswer(path)) reply.header(name, value);
}
