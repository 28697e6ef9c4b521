import type { BuiltPage } from "../built-site.ts";
import { attributeOf } from "./elements.ts";

/** The ids of a page. */
export function idsOf({ elements }: BuiltPage): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => attributeOf(element, "id") ?? []));
}
