import { referenceKey } from "../../model/reference.ts";
import type { TextContext } from "../../model/thing-kind.ts";
import type { PlainPage } from "./schema.ts";

/** A version is one of a page, and the only one of its sort. */
export function checkPlainPages(pages: readonly PlainPage[], context: TextContext): void {
  const versions = new Map<string, PlainPage>();
  for (const page of pages) checkVersion(page, versions, context);
}

/** @param versions the versions so far, by sort and original; the page is added to them */
function checkVersion(
  page: PlainPage,
  versions: Map<string, PlainPage>,
  { pages, tell }: TextContext,
): void {
  const { version, of } = page;
  if (!version || !of) return;
  const target = pages.get(of.id);
  const value = referenceKey(of);
  const severity = "error" as const;
  if (target && referenceKey(of) === `page:${target.id}` && "version" in target && target.version)
    tell(page, "of", { severity, code: "version-of-version", values: { value } });
  const key = `${version} ${value}`;
  const other = versions.get(key);
  if (other)
    tell(page, "of", { severity, code: "second-version", values: { value, other: other.id } });
  versions.set(key, page);
}
