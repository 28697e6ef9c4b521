import type { ComponentChildren } from "preact";
import { titleOf } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { InlineValue } from "../inline/inline.tsx";
import { Listen } from "../listen/listen.tsx";
import { VersionSwitch } from "../version-switch/version-switch.tsx";

interface PageHeaderProps {
  /** What kind of thing the page is about, above its title. */
  readonly kind?: ComponentChildren;
  /** The heading, where it is another than the title by which lists, menus and the tab know the page. */
  readonly heading?: ComponentChildren;
  /** What introduces the page: dates, preamble. */
  readonly children?: ComponentChildren;
}

/** The title of a page and what introduces it. */
export function PageHeader({ kind, heading, children }: PageHeaderProps) {
  const { site, route, translator } = usePage();
  return (
    <div class="page-header">
      {kind && <p class="page-header__kind">{kind}</p>}
      <h1>{heading ?? <InlineValue {...titleOf(route, site, translator)} />}</h1>
      <VersionSwitch />
      {children}
      {route.page.isReadAloud && <Listen />}
    </div>
  );
}
