import type { Page } from "../model/page.ts";
import type { CheckedSite } from "./checked-site.ts";
import type { FoundInSite } from "./rule.ts";

/**
 * The pages that lack what a site is in the habit of saying: where fewer than half of them say it,
 * nobody has missed it. They are found at the file in the default language, which owns such fields.
 * @param pages those of which it can be expected
 */
export function* pagesWithout(
  pages: readonly Page[],
  saysIt: (page: Page) => boolean,
): Generator<FoundInSite> {
  const without = pages.filter((page) => !saysIt(page));
  const count = pages.length - without.length;
  if (count < without.length || count === 0) return;
  for (const { translations } of without) {
    const [original] = Object.values(translations);
    if (original) yield { file: original.file, values: { count, all: pages.length } };
  }
}

/** The pages that stand for themselves: no versions of others, for which these answer. */
export function standardPages({ site, table }: CheckedSite): readonly Page[] {
  const [original = ""] = site.settings.languages;
  return [...site.pages.values()].filter((page) => {
    const route = table.find(`page:${page.id}`, original);
    return route?.page.versionOf?.(route.subject) === undefined;
  });
}

/** Those of them that are to stay as they are true: what has an author and a day tells of that day. */
export function lastingPages(checked: CheckedSite): readonly Page[] {
  const { site, table } = checked;
  const [original = ""] = site.settings.languages;
  return standardPages(checked).filter(
    ({ id }) => !table.find(`page:${id}`, original)?.page.isArticle,
  );
}
