import { slugify } from "../../i18n/slug.ts";
import type { Translate } from "../../i18n/translator.ts";
import { headingsIn } from "../../model/fragments.ts";
import { filled } from "../../model/skeleton.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listKind } from "../../routes/search-facts.ts";
import { listPage, thingPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { checkCounters, checkService } from "./checks.ts";
import { serviceSetOfData } from "./data.ts";
import { type Service, type ServiceTopic, serviceSchema } from "./schema.ts";
import { otherNamesIn, type ServicesOfTopic, topicsOf } from "./services-of.ts";
import { serviceData } from "./structured-data.ts";

const folder = "services";
const section = {
  id: "services",
  address: (t: Translate) => t("routes.services"),
  title: (t: Translate) => t("ui.service.title"),
};

const servicesPage = definePage(listPage(section));

const topicPage = definePage<ServicesOfTopic>({
  key: ({ topic }) => keyOfTopic(topic),
  segments: ({ topic }, { translator: { t } }) => [
    t("routes.services"),
    t("routes.serviceTopics"),
    slugify(t(`ui.service.topic.${topic}`)) || topic,
  ],
  section: () => section.id,
  title: ({ topic }, { translator: { t } }) => ({ value: t(`ui.service.topic.${topic}`) }),
  search: () => ({ kind: listKind }),
  isInIndex: () => false,
  pictureOf: () => `section:${section.id}`,
});

const indexPage = definePage({
  key: () => `section:${section.id}/a-to-z`,
  segments: (_, { translator: { t } }) => [t("routes.services"), t("routes.serviceIndex")],
  section: () => section.id,
  title: (_, { translator: { t } }) => ({ value: t("ui.service.index") }),
  search: () => ({ kind: listKind }),
  pictureOf: () => `section:${section.id}`,
});

const servicePage = definePage<Service>({
  ...thingPage<Service>({ name: "service", folder, section }),
  parents: ({ topics: [first] }) => (first === undefined ? [] : [keyOfTopic(first)]),
  lastModified: ({ updated }) => updated,
  opening: ({ preamble }, { language, site }) =>
    preamble && localize(preamble, language, site).value,
  owner: ({ organisation }, { settings }) => organisation ?? settings.publisher,
  notes: ({ updated }) => ({ updated }),
  search: (service, { language }) => ({
    kind: "service",
    keywords: otherNamesIn(service, language),
  }),
  structuredData: serviceData,
  names: ({ organisation }) => (organisation ? [organisation] : []),
});

/** Something that one can get done: an application, a permit, help with something. */
export const service = defineKind({
  name: "service",
  pages: {
    services: servicesPage,
    topic: topicPage,
    index: indexPage,
    service: servicePage,
  },
  sections: [{ ...section, isThere: ({ has }) => has("service") }],
  data: defineData<Service>({
    folder,
    fields: "service",
    schema: serviceSchema,
    skeleton: { fields: () => ({ slug: filled, preamble: filled }) },
    check: checkService,
    checkAll: checkCounters,
    statedDays: ({ updated }) => [{ path: ["updated"], date: updated }],
    // The ids of its other texts begin with the name of their part.
    fragments: ({ description }, languages) => headingsIn({ description }, languages),
  }),
  openData: [serviceSetOfData],
  plan: (site) => {
    const { service: services } = site.things;
    if (services.size === 0) return [];
    return [
      pageOf(servicesPage, null),
      ...topicsOf(site).map((topic) => pageOf(topicPage, topic)),
      pageOf(indexPage, null),
      ...[...services.values()].map((one) => pageOf(servicePage, one)),
    ];
  },
});

function keyOfTopic(topic: ServiceTopic): string {
  return `section:${section.id}/${topic}`;
}
