import type { NavigationItem } from "../../../src/model/navigation.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { keyOf, type Mark, type MenuMarks, menuMarks } from "./menu-marks.ts";

interface MenuListProps {
  readonly items: readonly NavigationItem[];
}

/** Entries of a menu, with those below them, on the page one is on. */
export function MenuList({ items }: MenuListProps) {
  return <MarkedList items={items} marks={menuMarks(items, usePage())} />;
}

interface MarkedListProps extends MenuListProps {
  readonly marks: MenuMarks;
}

/** Entries of a menu, of which some are marked. */
export function MarkedList({ items, marks }: MarkedListProps) {
  return (
    <ul class="menu-list">
      {items.map((item) => (
        <li key={keyOf(item)}>
          <MenuLink item={item} mark={marks.get(item)} />
          {item.children.length > 0 && <MarkedList items={item.children} marks={marks} />}
        </li>
      ))}
    </ul>
  );
}

interface MenuLinkProps {
  readonly item: NavigationItem;
  readonly mark: Mark;
}

function MenuLink({ item, mark }: MenuLinkProps) {
  if (typeof item.to === "string") return <OutwardLink item={item} to={item.to} />;
  const text = item.label && <Inline text={item.label} />;
  return (
    <ThingLink to={item.to} aria-current={mark}>
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
