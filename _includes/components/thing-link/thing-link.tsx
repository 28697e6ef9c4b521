import type { ComponentChildren } from "preact";
import { type Reference, referenceKey } from "../../../src/model/reference.ts";
import { type Localized, nameOf, titleOf, urlOf } from "../../../src/routes/links.ts";
import { type PageContext, usePage } from "../../page-context.tsx";
import { InlineValue } from "../inline/inline.tsx";

interface ThingLinkProps {
  readonly to: Reference;
  readonly class?: string;
  readonly "aria-current"?: "page" | "true" | undefined;
  /** The thing's own title, unless something else is given. */
  readonly children?: ComponentChildren;
}

/** A link to the page of a thing. */
export function ThingLink(props: ThingLinkProps) {
  const { to, class: className, "aria-current": current, children } = props;
  const { route, table } = usePage();
  return (
    <a class={className} aria-current={current} href={urlOf(to, route.language, table)}>
      {children ?? <ThingTitle of={to} />}
    </a>
  );
}

/** The title of a thing, as on its own page. */
export function ThingTitle({ of }: { readonly of: Reference }) {
  return <InlineValue {...titleOfThing(of, usePage())} />;
}

function titleOfThing(
  thing: Reference,
  { site, table, route, translator }: PageContext,
): Localized {
  const name = nameOf(thing, { site, table, language: route.language });
  if (name) return name;
  const page = table.find(referenceKey(thing), route.language);
  return page ? titleOf(page, site, translator) : { value: thing.id };
}
