import type { BuiltPage } from "../built-site.ts";
import { attributeOf, type Element, isHidden } from "./elements.ts";

/** A heading, and its level from 1. */
export interface PageHeading {
  readonly element: Element;
  readonly level: number;
}

/** The headings of a page that somebody is shown or told, in their order. */
export function headingsOf({ elements }: BuiltPage): readonly PageHeading[] {
  return elements.flatMap((element) => {
    const level = levelOf(element);
    return level === undefined || isHidden(element) ? [] : [{ element, level }];
  });
}

/** WAI-ARIA: an element with the role has level 2 where it says none. */
function levelOf(element: Element): number | undefined {
  const role = attributeOf(element, "role");
  const [, own] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (role === undefined ? own === undefined : role !== "heading") return undefined;
  return Number(attributeOf(element, "aria-level") ?? own ?? 2);
}
