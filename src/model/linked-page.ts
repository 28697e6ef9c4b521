import type { Place } from "./find-links.ts";
import { type Linked, type Links, linkedBy, linksIn } from "./linked.ts";
import type { Page } from "./page.ts";
import type { Reference } from "./reference.ts";

const known = new WeakMap<Page, Linked>();

/** A page with all that it leads to. It is looked through once. */
export function linkedPage(page: Page): Linked {
  const before = known.get(page);
  if (before) return before;
  const linked = linkedBy(referenceTo(page), lookThrough(page));
  known.set(page, linked);
  return linked;
}

/** Says where a page leads, which was found out before: it need not be looked through. */
export function knowLinks(page: Page, links: Omit<Linked, "by" | "mentions">): void {
  const by = referenceTo(page);
  const mention = { by };
  known.set(page, { ...links, by, mentions: links.named.map(() => mention) });
}

function lookThrough(page: Page): Links {
  const { translations, id: _id, kind: _kind, ...neutral } = page;
  const texts = Object.entries(translations);
  const places = texts.flatMap(
    ([language, { file, preamble, body, bodyLine }]): readonly Place[] => [
      { file, value: preamble, path: ["preamble"], language },
      { file, value: body, path: [], bodyLine, language },
    ],
  );
  // The file in the default language, which is the first, owns what is the same in every language.
  const [original] = Object.values(translations);
  const fields: Place = { file: original?.file ?? "", value: neutral, path: [] };
  return linksIn([fields, ...places]);
}

function referenceTo({ id }: Page): Reference {
  return { kind: "page", id };
}
