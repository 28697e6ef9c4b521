import {
  type ContactSearch,
  contactAt,
  type FoundContact,
  type KnownContact,
} from "./find-contacts.ts";
import { type Block, type Inline, linesOf } from "./page-blocks.ts";
import { isAboveContact, type PageWords } from "./page-words.ts";
import type { Remark } from "./remark.ts";

/** The contact of the site that is meant by a name or an address. */
export function knownContact(
  { name, email }: { readonly name: string; readonly email?: string },
  contacts: readonly KnownContact[],
): KnownContact | undefined {
  const same = (one: string, other: string | undefined) =>
    one.toLowerCase() === other?.toLowerCase();
  const byEmail = email && contacts.find((contact) => same(email, contact.email));
  return byEmail || contacts.find((contact) => same(contact.name, name));
}

/** What was made of the contacts of a page. */
export interface TakenContacts {
  readonly blocks: readonly Block[];
  /** The ids of those that the site has. */
  readonly known: readonly string[];
}

/**
 * Takes contacts that the site has out of a text: their cards are shown beside it. Others stay, each
 * with a remark that it is to be made.
 */
export function takeContacts(blocks: readonly Block[], search: ContactSearch): TakenContacts {
  const known: string[] = [];
  const result: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const found = contactAt(blocks, index, search);
    const block = blocks[index];
    if (!found) {
      if (block) result.push(block);
      index += 1;
      continue;
    }
    const contact = knownContact(found.contact, search.contacts);
    const taken = blocks.slice(index, index + found.length);
    if (contact && search.canRefer) {
      known.push(contact.id);
      dropHeading(result, search.words);
      result.push({ kind: "remark", remark: referredTo(contact) });
    } else result.push({ kind: "remark", remark: toCreate(found.contact) }, asOne(taken));
    index += found.length;
  }
  return { blocks: result, known: [...new Set(known)] };
}

/** The lines of a contact are one paragraph, however the page has parted them. */
function asOne(blocks: readonly Block[]): Block {
  const contents = blocks.flatMap((block) => ("content" in block ? [block.content] : []));
  const lineBreak: Inline = { kind: "break" };
  const content = contents.flatMap((one, index) => (index === 0 ? one : [lineBreak, ...one]));
  return { kind: "paragraph", content };
}

function referredTo({ id, name }: KnownContact): Remark {
  return { code: "contact-referenced", values: { id, name } };
}

/** What an editor needs to make a contact. */
export function toCreate({ name, title, telephones, email }: FoundContact): Remark {
  const details = [title, ...telephones, email].filter(Boolean).join(", ");
  return { code: "contact-unknown", values: { name, details: details === "" ? "–" : details } };
}

/** A heading "Contact" above a contact that is no longer there. */
function dropHeading(result: Block[], words: PageWords): void {
  const last = result.at(-1);
  const isText = last?.kind === "heading" || last?.kind === "paragraph";
  if (isText && isAboveContact(linesOf(last.content).join(" "), words)) result.pop();
}
