import type { Translator } from "../i18n/translator.ts";
import type { Route, RouteTable } from "./route.ts";

/** A page of a list that may be too long for one, or of one of its groups. */
export interface ListPart<Item = unknown> {
  /** The key of the page with which the list begins: `section:news`. */
  readonly list: string;
  /** The letter or year that it shows; absent where it is the list itself. */
  readonly group?: string;
  readonly items: readonly Item[];
  /** 1-based. */
  readonly pageNumber: number;
  readonly pageCount: number;
}

/** Where a part stands among the others. */
export type PlaceInList = Pick<ListPart, "list" | "group" | "pageNumber">;

/** A group of a list, and how much is in it. */
export interface ListGroup {
  readonly name: string;
  readonly count: number;
}

/** How many entries of a few lines each stand on a page: of news, some 46 kB, and 7 kB compressed. */
export const mostEntries = 100;

/** How many mere links stand on a page: some 40 kB, and 6 kB compressed. */
export const mostLinks = 500;

/** How many articles a page that is about something else lists; of more, it has the newest few. */
export const mostOnOther = 20;
export const fewOnOther = 10;

/** Cuts a list, or a group of one, into pages; what is empty has one page. */
export function pagesOf<Item>(
  { list, group, items }: Pick<ListPart<Item>, "list" | "group" | "items">,
  size: number,
): readonly [ListPart<Item>, ...ListPart<Item>[]] {
  const pageCount = Math.max(1, Math.ceil(items.length / size));
  const pageAt = (index: number): ListPart<Item> => ({
    list,
    ...(group !== undefined && { group }),
    items: items.slice(index * size, (index + 1) * size),
    pageNumber: index + 1,
    pageCount,
  });
  return [pageAt(0), ...Array.from({ length: pageCount - 1 }, (_, index) => pageAt(index + 1))];
}

/** The pages of all groups of a list. */
export function pagesOfGroups<Item>(
  list: string,
  groups: ReadonlyMap<string, readonly Item[]>,
  size: number,
): readonly ListPart<Item>[] {
  return [...groups].flatMap(([group, items]) => pagesOf({ list, group, items }, size));
}

/** The groups of a list with how much is in each. */
export function countGroups(groups: ReadonlyMap<string, readonly unknown[]>): readonly ListGroup[] {
  return [...groups].map(([name, { length }]) => ({ name, count: length }));
}

/** How much there is in all groups together. */
export function countOf(groups: ReadonlyMap<string, readonly unknown[]>): number {
  return countGroups(groups).reduce((sum, { count }) => sum + count, 0);
}

/** The key of the page of a part: `section:news/2023/2`. */
export function keyOfPart({ list, group, pageNumber }: PlaceInList): string {
  const page = pageNumber > 1 ? String(pageNumber) : undefined;
  return [list, group, page].filter((part) => part !== undefined).join("/");
}

/** The keys of the pages above a part, from that of the list down; its own may be among them. */
export function keysAbovePart({ list, group }: PlaceInList): readonly string[] {
  return [list, keyOfPart({ list, ...(group !== undefined && { group }), pageNumber: 1 })];
}

/** Whether the groups of a list have pages of their own, so that its first page only leads to them. */
export function hasParts(
  { key: list, language }: Pick<Route, "key" | "language">,
  [first]: readonly ListGroup[],
  table: RouteTable,
): boolean {
  if (!first) return false;
  return table.find(keyOfPart({ list, group: first.name, pageNumber: 1 }), language) !== undefined;
}

/** What the address of a part adds to that of its list. */
export function segmentsOfPart(
  { group, pageNumber }: PlaceInList,
  { t }: Pick<Translator, "t">,
): readonly string[] {
  return [
    ...(group === undefined ? [] : [addressOfGroup(group)]),
    ...(pageNumber > 1 ? [t("routes.page", { page: pageNumber })] : []),
  ];
}

/** The letters that ICAO 9303 writes with two: in an address, å is not to become the same as a. */
const twoLetters: Readonly<Record<string, string>> = { å: "aa", ä: "ae", ö: "oe" };

/** Lower-case ASCII, and another one for each letter: any other alphabet has the code of its letters. */
function addressOfGroup(group: string): string {
  return [...group.toLowerCase()]
    .map((sign) => {
      if (/[a-z0-9-]/.test(sign)) return sign;
      return twoLetters[sign] ?? `u${sign.codePointAt(0)?.toString(16)}`;
    })
    .join("");
}
