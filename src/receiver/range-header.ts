import type { IncomingHttpHeaders } from "node:http";

/**
 * The headers of a request as `@fastify/send` reads them right. One range alone is passed on: any other
 * may be left out of account (RFC 9110, 14.2), and one that ends before it begins must be. Its entity
 * tags are weak, ours are strong where a file is sent as it stands, so that `If-Range` can name them.
 */
export function conditionsOf(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { range, "if-range": condition, ...rest } = headers;
  // A weak tag never answers for a part (RFC 9110, 13.1.5).
  if (range === undefined || !isOneRange(range) || isWeakTag(condition)) return rest;
  if (typeof condition !== "string") return { ...rest, range };
  return { ...rest, range, "if-range": condition.startsWith('"') ? `W/${condition}` : condition };
}

/**
 * Whether the answer to a range is the whole file instead: its date is not the one that `If-Range`
 * states, or it asks for more last bytes than the file has.
 * @param modified the file's `Last-Modified`
 */
export function wantsWhole(
  { range = "", "if-range": condition }: IncomingHttpHeaders,
  status: number,
  modified: string | undefined,
): boolean {
  if (typeof condition === "string" && !condition.startsWith('"') && condition !== modified)
    return true;
  return status === 416 && range.startsWith("bytes=-");
}

function isOneRange(header: string): boolean {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === undefined || last === undefined) return false;
  if (first === "") return last !== "";
  return last === "" || Number(first) <= Number(last);
}

function isWeakTag(condition: string | readonly string[] | undefined): boolean {
  return typeof condition === "string" && condition.startsWith("W/");
}
