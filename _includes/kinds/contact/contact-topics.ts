import type { Contact } from "../../../src/kinds/contact/schema.ts";
import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import { isReference, referenceKey } from "../../../src/model/reference.ts";
import { get, type Mention, mentionsOf } from "../../../src/model/site.ts";
import { withFewArticles } from "../../../src/routes/few-articles.ts";
import { localize, titleOf } from "../../../src/routes/links.ts";
import { namingPlace } from "../../../src/routes/naming-place.ts";
import { prioritiesOf } from "../../../src/routes/priorities-of.ts";
import type { PageContext } from "../../page-context.tsx";

type Page = Omit<PageContext, "assets">;

/**
 * What a person can be found by beside what their row shows: their other roles, the pages that name
 * them, and the priorities of these. Of many articles, the titles of the newest: the search knows all.
 */
export function topicsOfContact({ id, roles }: Contact, page: Page): readonly string[] {
  const mentions = mentionsOf(page.site, { kind: "contact", id });
  const others = roles.slice(1).flatMap(({ title, organisation }) => {
    const name = organisation && get(page.site.things.organisation, organisation).name;
    return [title, name].flatMap((text) => (text ? [plain(text, page)] : []));
  });
  const shown = withFewArticles(mentions, page.table, page.route.language);
  const prioritiesIn = (mention: Mention) =>
    prioritiesOfMention(mention, page).map((priority) =>
      plain(get(page.site.things.priority, { id: priority }).shortLabel, page),
    );
  const topics = [
    ...shown.flatMap((mention) => [...titleOfMention(mention, page), ...prioritiesIn(mention)]),
    ...mentions.flatMap(prioritiesIn),
  ];
  return [...new Set([...others, ...topics])].filter((topic) => topic !== "");
}

function titleOfMention(mention: Mention, page: Page): readonly string[] {
  const { site, table, route, translator } = page;
  const { title } = mention.part === undefined ? {} : namingPlace(mention, site, table);
  if (isTexts(title)) return [plain(title, page)];
  const place = table.find(referenceKey(mention.by), route.language);
  return place ? [plainInlineText(titleOf(place, site, translator).value)] : [];
}

/** Of a page, those by which the search finds it. */
function prioritiesOfMention(mention: Mention, page: Page): readonly string[] {
  const { site, table, route } = page;
  if (mention.part !== undefined) {
    const { priority } = namingPlace(mention, site, table);
    return isReference(priority) ? [priority.id] : [];
  }
  const { language } = route;
  const place = table.find(referenceKey(mention.by), language);
  const isFound = place?.page.search?.(place.subject, { site, language }) !== undefined;
  return place && isFound ? prioritiesOf(place, site) : [];
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null;
}

function plain(text: Readonly<Record<string, string>>, { site, route }: Page): string {
  return plainInlineText(localize(text, route.language, site).value);
}
