import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The digest of a file of a site by the path at which it is served; "" where there is none. */
export type DigestOf = (path: string) => string;

/**
 * Reads each file once, when it is first asked for: a built site does not change while it is audited.
 * @param answers HTML by the addresses of pages that the site has beside its files
 */
export function digestsOfFiles(
  folder: string,
  answers: ReadonlyMap<string, string> = new Map(),
): DigestOf {
  const known = new Map([...answers].map(([path, html]) => [path, hash("sha256", html)]));
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const digest = digestOf(fileAt(folder, path));
    known.set(path, digest);
    return digest;
  };
}

/** The file of a site that is served at a path. */
export function fileAt(folder: string, path: string): string {
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
}

function digestOf(file: string): string {
  try {
    return hash("sha256", readFileSync(file));
  } catch {
    return "";
  }
}
