import { findNodeAtLocation, modify, type Node, parseTree } from "jsonc-parser";
import { applyEdits } from "../checks/apply-edits.ts";
import { namesOf } from "../model/kind-names.ts";
import { pathOfAddress } from "../model/redirects.ts";
import { parseReference, referenceKey } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import type { RouteTable } from "../routes/route.ts";
import type { Renaming } from "./rename-files.ts";

/** A page that has another address than before. */
export interface MovedAddress {
  readonly from: string;
  readonly url: string;
  /** What `_data/redirects.json` says of it: a reference where there is one, or else the address. */
  readonly to: string;
}

/** The pages of a site by their addresses, and its things. */
interface Reached {
  readonly site: Site;
  readonly table: RouteTable;
}

/** The pages whose addresses change, of what is called something else, in every language. */
export function movedAddresses(
  before: RouteTable,
  after: Reached,
  names: Renaming["names"],
): readonly MovedAddress[] {
  return before.routes.flatMap(({ key, language, url: from }): readonly MovedAddress[] => {
    const newKey = renewKey(key, names);
    const route = after.table.find(newKey, language);
    if (!route || route.url === from) return [];
    return [{ from, url: route.url, to: isReference(newKey, after) ? newKey : route.url }];
  });
}

/** Whether the key of a page is a reference to what it is about: that stays right at the next move. */
function isReference(key: string, { site, table }: Reached): boolean {
  const { kind, id } = parseReference(key) ?? { kind: "", id: "" };
  const things = site.things as Readonly<Record<string, ReadonlyMap<string, unknown>>>;
  const isThere = site.pages.has(id) || things[kind]?.has(id) === true;
  return isThere && namesOf(table.parts).references.includes(kind);
}

/** The key of a page may begin with that of what it is about, or hold it: `document:a/2`. */
function renewKey(key: string, names: Renaming["names"]): string {
  for (const [old, now] of names) {
    const at = `/${key}/`.indexOf(`/${old}/`);
    if (at >= 0) return key.slice(0, at) + referenceKey(now) + key.slice(at + old.length);
  }
  return key;
}

/** A site without old addresses gets a file of them; `{}` will do for one that says nothing. */
const empty = '{\n  "redirects": []\n}\n';

/**
 * The file of old addresses with those that pages have lost, and without those that pages have again.
 * @param text that of the file; undefined where there is none
 */
export function withRedirects(
  text: string | undefined,
  moved: readonly MovedAddress[],
  { byUrl }: Pick<RouteTable, "byUrl">,
): string | undefined {
  const kept = withoutPages(text, byUrl);
  const there = new Set(entriesOf(kept ?? "").map(({ from }) => pathOfAddress(from)));
  const added = moved.filter(({ from }) => !byUrl.has(from) && !there.has(pathOfAddress(from)));
  if (added.length === 0) return kept;
  return added.reduce(addEntry, kept ?? empty);
}

function entriesOf(text: string): readonly { readonly from: string; readonly node: Node }[] {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, ["redirects"]);
  return (list?.children ?? []).map((node) => ({
    from: String(findNodeAtLocation(node, ["from"])?.value),
    node,
  }));
}

function withoutPages(text: string | undefined, byUrl: RouteTable["byUrl"]): string | undefined {
  if (text === undefined) return undefined;
  const isPage = (from: string) => byUrl.has(from.replace(/index\.html$/, ""));
  const index = entriesOf(text).findLastIndex(({ from }) => isPage(from));
  return index < 0 ? text : withoutPages(withoutEntry(text, index), byUrl);
}

/** With the comma that parts it from its neighbour, and the space before it. */
function withoutEntry(text: string, index: number): string {
  const nodes = entriesOf(text).map(({ node }) => node);
  const [before, node, after] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (!node) return text;
  if (!before && !after) return text.replace(/("redirects"\s*:\s*\[)[^[\]]*\]/, "$1]");
  const start = before ? before.offset + before.length : node.offset;
  const end = !before && after ? after.offset : node.offset + node.length;
  return text.slice(0, start) + text.slice(end);
}

function addEntry(text: string, { from, to }: MovedAddress): string {
  const entry = `{ "from": ${JSON.stringify(from)}, "to": ${JSON.stringify(to)} }`;
  const last = entriesOf(text).at(-1)?.node;
  const end = /\r\n/.test(text) ? "\r\n" : "\n";
  if (last) {
    const at = last.offset + last.length;
    const [space = ""] = /[ \t]*$/.exec(text.slice(0, last.offset)) ?? [];
    return `${text.slice(0, at)},${end}${space}${entry}${text.slice(at)}`;
  }
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, ["redirects"]);
  if (list) {
    const [before, after] = [text.slice(0, list.offset), text.slice(list.offset + list.length)];
    return `${before}[${end}    ${entry}${end}  ]${after}`;
  }
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: end };
  return apply(text, modify(text, ["redirects"], [{ from, to }], { formattingOptions }));
}

function apply(text: string, edits: ReturnType<typeof modify>): string {
  return applyEdits(
    text,
    edits.map(({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      text: content,
    })),
  );
}
