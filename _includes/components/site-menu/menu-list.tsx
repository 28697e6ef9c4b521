import type { NavigationItem } from "../../../src/model/navigation.ts";
import { referenceKey } from "../../../src/model/reference.ts";
import { ancestorsOf } from "../../../src/routes/links.ts";
import { type PageContext, usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

interface MenuListProps {
  readonly items: readonly NavigationItem[];
}

/** Entries of a menu, with those below them. */
export function MenuList({ items }: MenuListProps) {
  return (
    <ul class="menu-list">
      {items.map((item) => (
        <li key={keyOf(item)}>
          <MenuLink item={item} />
          {item.children.length > 0 && <MenuList items={item.children} />}
        </li>
      ))}
    </ul>
  );
}

function MenuLink({ item }: { readonly item: NavigationItem }) {
  const page = usePage();
  if (typeof item.to === "string") return <OutwardLink item={item} to={item.to} />;
  const text = item.label && <Inline text={item.label} />;
  return (
    <ThingLink to={item.to} aria-current={currentState(item, page)}>
      {text}
    </ThingLink>
  );
}

/** A link to an address on the web, a mailbox or a telephone; the last does not break over lines. */
function OutwardLink({ item, to }: { readonly item: NavigationItem; readonly to: string }) {
  return (
    <a href={to} class={to.startsWith("tel:") ? "nobr" : undefined}>
      {item.label ? <Inline text={item.label} /> : to}
    </a>
  );
}

/** `page` for the page one is on, `true` for an entry above it. */
function currentState(item: NavigationItem, page: PageContext): "page" | "true" | undefined {
  if (keyOf(item) === page.route.key) return "page";
  const above = new Set(ancestorsOf(page.route, page.table).map(({ key }) => key));
  const leadsHere = (entry: NavigationItem): boolean =>
    keyOf(entry) === page.route.key || entry.children.some(leadsHere);
  return (keyOf(item) !== "section:start" && above.has(keyOf(item))) || leadsHere(item)
    ? "true"
    : undefined;
}

function keyOf({ to }: NavigationItem): string {
  return typeof to === "string" ? to : referenceKey(to);
}
