import type { Translate } from "../i18n/translator.ts";
import type { LocalizedText } from "../model/shared-schemas.ts";
import { dataFile } from "../model/site-files.ts";
import { keyOfPart, keysAbovePart, type ListPart, segmentsOfPart } from "../routes/list-parts.ts";
import { localize } from "../routes/localize.ts";
import type { PageDefinition, Speaker } from "../routes/page-definition.ts";
import { listKind } from "../routes/search-facts.ts";

/** Writes something in the words of the interface. */
type Words = (t: Translate) => string;

/** A section: its id, the word for it in addresses, and its title. */
interface Section {
  readonly id: string;
  readonly address: Words;
  readonly title: Words;
}

/** What is true of every page that stands for a section. */
export function sectionPage({ id, address, title }: Section) {
  return {
    key: () => `section:${id}`,
    section: () => id,
    segments: (_: unknown, { translator: { t } }: Speaker) => [address(t)],
    title: (_: unknown, { translator: { t } }: Speaker) => ({ value: title(t) }),
  } satisfies Partial<PageDefinition<unknown>>;
}

/** What is true of every page that lists the things of a kind. */
export function listPage(section: Section) {
  return {
    ...sectionPage(section),
    search: () => ({ kind: listKind }),
  } satisfies Partial<PageDefinition<unknown>>;
}

/** What is true of every page that shows a part of a list. */
export const partPage = {
  key: keyOfPart,
  parents: keysAbovePart,
  titleInTab: (
    { pageNumber: page, pageCount: pages }: ListPart,
    title: string,
    { translator: { t } }: Speaker,
  ) => (page === 1 ? title : t("ui.pagination.titleWithPage", { title, page, pages })),
  titleInPath: ({ pageNumber: page }: ListPart, { translator: { t } }: Speaker) =>
    page === 1 ? undefined : { value: t("ui.pagination.page", { page }) },
} satisfies Partial<PageDefinition<ListPart>>;

/** What is true of every further page of a list whose first page is a section, or another kind's. */
export const partOfListPage = {
  ...partPage,
  partOf: ({ list }: ListPart) => list,
  segments: (part: ListPart, { translator }: Speaker) => segmentsOfPart(part, translator),
  isInSiteMap: () => false,
  isInIndex: () => false,
  hasFeedback: false,
  pictureOf: ({ list }: ListPart) => list,
} satisfies Partial<PageDefinition<ListPart>>;

/** A thing with a page of its own. */
interface Titled {
  readonly id: string;
  readonly title: LocalizedText;
  readonly slug: LocalizedText;
}

/** What such things are called in references, where their files are, and to which section they belong. */
interface ThingsOfPage {
  readonly name: string;
  readonly folder: string;
  readonly section: Pick<Section, "id" | "address">;
}

/** What is true of the page of every thing that has a file with a title and a word for its address. */
export function thingPage<One extends Titled>({ name, folder, section }: ThingsOfPage) {
  return {
    key: ({ id }: One) => `${name}:${id}`,
    section: () => section.id,
    segments: ({ slug }: One, { language, site, translator: { t } }: Speaker) => [
      section.address(t),
      localize(slug, language, site).value,
    ],
    title: ({ title }: One, { language, site }: Speaker) => localize(title, language, site),
    files: ({ id }: One) => [dataFile(folder, id)],
    owner: (_: One, { settings }: Pick<Speaker["site"], "settings">) => settings.publisher,
    isReadAloud: true,
  } satisfies Partial<PageDefinition<One>>;
}
