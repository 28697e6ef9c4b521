import { posix } from "node:path";

/** RFC 8615: the one folder with a dot that hosts serve. */
const wellKnown = ".well-known";

/**
 * The path that an address names below the built site, decoded: `/sv/`. Undefined for what is no public
 * file: files of the host such as `_headers`, names that begin with a dot, and paths that name a file in
 * another way than by its own (`..`, `//`, a backslash), whose headers would be those of another path.
 * @param url the target of a request, with or without a query
 */
export function publicPath(url: string): string | undefined {
  const [encoded = ""] = url.split("?", 1);
  const path = decode(encoded);
  if (path === undefined || !path.startsWith("/") || /[\\\0]/.test(path)) return undefined;
  if (posix.normalize(path) !== path) return undefined;
  const [, first = "", ...rest] = path.split("/");
  if (first.startsWith("_") || (isHidden(first) && first !== wellKnown)) return undefined;
  return rest.some(isHidden) ? undefined : path;
}

function isHidden(name: string): boolean {
  return name.startsWith(".");
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
