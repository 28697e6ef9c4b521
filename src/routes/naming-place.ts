import { dataKinds, referenceNameOf } from "../model/kind-names.ts";
import type { Mention, Site } from "../model/site.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import type { RouteTable } from "./route.ts";

/**
 * What names something: a page, a thing, or the part of a thing that does. Code that knows no kind
 * looks for the fields that it may have: `contacts`, `editor`, `speakers`, `priority`.
 */
export function namingPlace(
  { by, part }: Mention,
  site: Site,
  { parts }: Pick<RouteTable, "parts">,
): Readonly<Record<string, unknown>> {
  const page = by.kind === "page" ? site.pages.get(by.id) : undefined;
  if (page) return { ...page };
  const kind = dataKinds(parts).find((one) => referenceNameOf(one) === by.kind);
  const thing = kind && thingsOfKind(site.things, kind).get(by.id);
  if (!thing) return {};
  return { ...(part === undefined ? thing : kind.data.partAt?.(thing, part)) };
}
