import { parseTelephone } from "../../i18n/telephone.ts";
import { isEmailAddress } from "../../markdown/link-target.ts";
import { personName } from "./labelled-lines.ts";
import { type Block, type Inline, linesOf } from "./page-blocks.ts";
import { asLabel, isAboveContact, type PageWords } from "./page-words.ts";

/** A contact that the site has. */
export interface KnownContact {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** A contact that a page names. */
export interface FoundContact {
  readonly name: string;
  readonly title?: string;
  readonly telephones: readonly string[];
  readonly email?: string;
}

/** What the search for contacts needs to know. */
export interface ContactSearch {
  readonly words: PageWords;
  readonly contacts: readonly KnownContact[];
  /** The country of telephone numbers without a country code. */
  readonly country: string;
  /** Whether the site would show contacts that the text no longer names. */
  readonly canRefer: boolean;
}

/** At most so many lines say what somebody does, between the name and the number. */
const mostLines = 6;

/** A name, perhaps a title, and at least one number or address, in lines that follow each other. */
export function contactAt(
  blocks: readonly Block[],
  from: number,
  search: ContactSearch,
): { readonly contact: FoundContact; readonly length: number } | undefined {
  const lines: { readonly text: string; readonly block: number }[] = [];
  for (let index = from; index < blocks.length && lines.length < 12; index += 1) {
    const block = blocks[index];
    if (block?.kind !== "paragraph" && block?.kind !== "heading") break;
    for (const text of contactLines(block.content)) lines.push({ text, block: index });
  }
  // "For more information, contact" may stand above the name.
  if (lines[1]?.block === from && isAboveContact(lines[0]?.text ?? "", search.words)) lines.shift();
  const name = (lines[0]?.text ?? "").split(",")[0]?.trim() ?? "";
  if (!personName.test(name)) return undefined;
  const inline = (lines[0]?.text ?? "")
    .split(",")
    .slice(1)
    .map((part) => part.trim());
  const rest = [...inline.map((text) => ({ text, block: from })), ...lines.slice(1)];
  let last = -1;
  for (const [index, { text }] of rest.entries()) {
    if (reachIn(text, search) || isReachLabel(text, search.words)) last = index;
    else if (index - Math.max(last, 0) > mostLines || (last >= 0 && text !== name)) break;
  }
  if (!rest.slice(0, last + 1).some(({ text }) => reachIn(text, search))) return undefined;
  const own = rest.slice(0, last + 1);
  const end = own.at(-1)?.block ?? from;
  // A line of text in the same part belongs to no contact.
  if (lines.some(({ text, block }) => block <= end && text.length > 160)) return undefined;
  return {
    contact: gather(
      name,
      own.map(({ text }) => text),
      search,
    ),
    length: end - from + 1,
  };
}

function gather(name: string, lines: readonly string[], search: ContactSearch): FoundContact {
  const reached = lines.map((line) => reachIn(line, search));
  // The name may stand above a word of welcome, too: what somebody does stands after the last one.
  const after = lines.lastIndexOf(name);
  const title = lines.find(
    (line, index) =>
      index > after && !reached[index] && !isReachLabel(line, search.words) && line.length < 80,
  );
  const email = reached.find((one) => one?.email)?.email;
  const telephones = reached.flatMap((one) => (one?.telephone ? [one.telephone] : []));
  return { name, telephones, ...(title && { title }), ...(email && { email }) };
}

function isReachLabel(text: string, { telephone, email }: PageWords): boolean {
  const label = asLabel(text);
  return telephone.has(label) || email.has(label);
}

/** The number or the address that a line holds, alone or after a label. */
function reachIn(
  line: string,
  { words, country }: ContactSearch,
): { readonly email?: string; readonly telephone?: string } | undefined {
  const [, label = "", value = line] = /^(\p{L}[\p{L} -]*?)\s*:\s*(.+)$/u.exec(line) ?? [];
  if (label !== "" && !isReachLabel(label, words)) return undefined;
  const bare = value.replace(/^(?:tel|tfn)\.?\s+/i, "").trim();
  if (isEmailAddress(bare)) return { email: bare };
  const telephone = parseTelephone(bare, country);
  return telephone && { telephone: telephone.national };
}

/** The lines of a text, with the addresses that its links lead to and its words do not say. */
function contactLines(content: readonly Inline[]): readonly string[] {
  const lines = linesOf(content);
  return [...lines, ...hrefsIn(content).filter((one) => !lines.some((line) => line.includes(one)))];
}

function hrefsIn(content: readonly Inline[]): readonly string[] {
  return content.flatMap((one) => {
    if (one.kind !== "link") return "children" in one ? hrefsIn(one.children) : [];
    const [, address] = /^mailto:([^?]+)/i.exec(one.href) ?? [];
    return address !== undefined && isEmailAddress(address) ? [address] : [];
  });
}
