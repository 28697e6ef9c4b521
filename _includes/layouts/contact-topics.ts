import type { Contact } from "../../src/kinds/contact/schema.ts";
import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { referenceKey } from "../../src/model/reference.ts";
import { get, type Mention, mentionsOf, type Site } from "../../src/model/site.ts";
import { localize, titleOf } from "../../src/routes/links.ts";
import { searchFacts } from "../../src/routes/search-facts.ts";
import type { PageContext } from "../page-context.tsx";

type Page = Omit<PageContext, "assets">;

/**
 * What a person can be found by beside what their row shows: their other roles, the pages that name
 * them, and the priorities of these.
 */
export function topicsOfContact({ id, roles }: Contact, page: Page): readonly string[] {
  const mentions = mentionsOf(page.site, { kind: "contact", id });
  const others = roles.slice(1).flatMap(({ title, organisation }) => {
    const name = organisation && get(page.site.things.organisation, organisation).name;
    return [title, name].flatMap((text) => (text ? [plain(text, page)] : []));
  });
  const topics = mentions.flatMap((mention) => [
    ...titleOfMention(mention, page),
    ...prioritiesOfMention(mention, page).map((priority) =>
      plain(get(page.site.things.priority, { id: priority }).shortLabel, page),
    ),
  ]);
  return [...new Set([...others, ...topics])].filter((topic) => topic !== "");
}

function titleOfMention({ by, session }: Mention, page: Page): readonly string[] {
  const { site, table, route, translator } = page;
  const part = sessionOf(site, { by, session });
  if (part?.title) return [plain(part.title, page)];
  const place = table.find(referenceKey(by), route.language);
  return place ? [plainInlineText(titleOf(place, site, translator).value)] : [];
}

function prioritiesOfMention({ by, session }: Mention, page: Page): readonly string[] {
  if (session !== undefined) {
    const priority = sessionOf(page.site, { by, session })?.priority;
    return priority ? [priority.id] : [];
  }
  const place = page.table.find(referenceKey(by), page.route.language);
  return place ? (searchFacts(place, page)?.priorities ?? []) : [];
}

function sessionOf(
  site: Site,
  { by, session }: { by: Mention["by"]; session?: number | undefined },
) {
  if (by.kind !== "programme" || session === undefined) return undefined;
  return get(site.things.programme, by).sessions[session];
}

function plain(text: Readonly<Record<string, string>>, { site, route }: Page): string {
  return plainInlineText(localize(text, route.language, site).value);
}
