import {
  addressesOf,
  defineData,
  defineKind,
  definePage,
  get,
  headingsIn,
  listedThings,
  listPage,
  localize,
  type OpenDataSet,
  pageOf,
  plainLocal,
  type Site,
  type Translate,
  thingPage,
  toPlainData,
} from "regionwebb/kinds";
import { isOpen, type Vacancy, vacancySchema } from "./schema.ts";

const folder = "vacancies";

const section = {
  id: "vacancies",
  address: (t: Translate) => t("routes.vacancies"),
  title: (t: Translate) => t("ui.vacancy.title"),
};

const list = definePage({
  ...listPage(section),
  feed: () => ({}),
  feedKeys: (_, site) => openVacancies(site).map(({ id }) => `vacancy:${id}`),
});

const page = definePage<Vacancy>({
  ...thingPage<Vacancy>({ name: "vacancy", folder, section }),
  opening: ({ preamble }, { language, site }) => localize(preamble, language, site).value,
  owner: ({ organisation }) => organisation,
  isCurrent: (vacancy, site) => isOpen(vacancy, site),
  search: (vacancy, { site }) => (isOpen(vacancy, site) ? { kind: "vacancy" } : undefined),
  feedEntry: ({ published, organisation, preamble }, speaker) => {
    const { language, site } = speaker;
    return {
      published,
      author: { name: plainLocal(get(site.things.organisation, organisation).name, speaker) },
      categories: [],
      summary: localize(preamble, language, site).value.plainText,
    };
  },
});

const openData: OpenDataSet = {
  id: folder,
  fields: {
    id: "id",
    title: "texts",
    place: "texts",
    extent: "number",
    published: "date",
    lastDay: "date",
    url: "addresses",
  },
  items: (source) =>
    openVacancies(source.site).map((vacancy) => ({
      id: vacancy.id,
      title: toPlainData(vacancy.title),
      place: toPlainData(vacancy.place),
      extent: vacancy.extent,
      published: vacancy.published,
      lastDay: vacancy.lastDay,
      url: addressesOf(`vacancy:${vacancy.id}`, source),
    })),
  days: (site) => openVacancies(site).map(({ published }) => published),
};

/** A post that people can apply for, until its last day. */
export const vacancy = defineKind({
  name: "vacancy",
  pages: { list, vacancy: page },
  sections: [section],
  data: defineData<Vacancy>({
    folder,
    fields: "vacancy",
    schema: vacancySchema,
    fragments: headingsIn,
    statedDays: ({ published }) => [{ path: ["published"], date: published }],
  }),
  openData: [openData],
  plan: ({ things }) => [
    pageOf(list, null),
    ...[...things.vacancy.values()].map((one) => pageOf(page, one)),
  ],
});

/** The vacancies that one can still apply for; those that close first stand first. */
export function openVacancies(site: Site): readonly Vacancy[] {
  return [...listedThings(site).vacancy.values()]
    .filter((one) => isOpen(one, site))
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}
