import type { Mention } from "../../../src/model/site.ts";
import { usePage } from "../../page-context.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

/** A link to a place that names something: to a thing, or to the part of it that does. */
export function MentionLink({ mention }: { readonly mention: Mention }) {
  const { by, part } = mention;
  const partLink = usePage().looks.partLinks.get(by.kind);
  if (part === undefined || !partLink) return <ThingLink to={by} />;
  return partLink({ by, part });
}
