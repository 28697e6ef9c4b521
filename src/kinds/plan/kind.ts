import { headingsIn } from "../../model/fragments.ts";
import { namedBy } from "../../model/named-by.ts";
import { dataFile } from "../../model/site-files.ts";
import { filled } from "../../model/skeleton.ts";
import { localize } from "../../routes/localize.ts";
import { type PageDefinition, pageOf, type Speaker } from "../../routes/page-definition.ts";
import { plainLocal } from "../../routes/plain-local.ts";
import { listPage } from "../common-pages.ts";
import { defineData, defineKind, definePage, mapThings } from "../kind.ts";
import { checkPlan } from "./checks.ts";
import { planData } from "./data.ts";
import { type Area, type Plan, planSchema } from "./schema.ts";
import { targetData } from "./target-data.ts";

/** An area of a plan. */
export interface AreaOfPlan {
  readonly plan: Plan;
  readonly area: Area;
}

const plansPage = definePage(
  listPage({
    id: "plans",
    address: (t) => t("routes.plans"),
    title: (t) => t("ui.plan.title"),
  }),
);

/** What the pages of one plan have in common. */
function shared<Subject>(planOf: (subject: Subject) => Plan) {
  return {
    section: () => "plans",
    files: (subject: Subject) => [dataFile("plans", planOf(subject).id)],
    owner: (_: Subject, { settings }: Pick<Speaker["site"], "settings">) => settings.publisher,
    isReadAloud: true,
    search: (subject: Subject) => ({
      kind: "plan",
      year: planOf(subject).period.from.slice(0, 4),
    }),
    pictureOf: (subject: Subject) => `plan:${planOf(subject).id}`,
  } satisfies Partial<PageDefinition<Subject>>;
}

/** What the pages below the overview of a plan have in common. */
function sharedBelow<Subject>(planOf: (subject: Subject) => Plan) {
  return {
    ...shared(planOf),
    parents: (subject: Subject) => [`plan:${planOf(subject).id}`],
    titleInTab: (subject: Subject, title: string, speaker: Speaker) =>
      speaker.translator.t("ui.plan.titleInPlan", {
        title,
        plan: plainLocal(planOf(subject).title, speaker),
      }),
    isPart: true,
  } satisfies Partial<PageDefinition<Subject>>;
}

const planPage = definePage<Plan>({
  ...shared((plan: Plan) => plan),
  key: ({ id }) => `plan:${id}`,
  segments: segmentsOf,
  title: ({ title }, { language, site }) => localize(title, language, site),
  opening: ({ introduction }, { language, site }) =>
    introduction && localize(introduction, language, site).value,
});

/** A page that every plan has: its key is that of the plan with the page's name. */
function pageBelow(name: "scorecard" | "chart" | "budget") {
  return definePage<Plan>({
    ...sharedBelow((plan: Plan) => plan),
    key: ({ id }) => `plan:${id}/${name}`,
    segments: (plan, speaker) => [
      ...segmentsOf(plan, speaker),
      speaker.translator.t(`routes.${name}`),
    ],
    title: (_, { translator: { t } }) => ({ value: t(`ui.plan.${name}`) }),
  });
}

const scorecardPage = pageBelow("scorecard");
const chartPage = pageBelow("chart");
const budgetPage = pageBelow("budget");

const areaPage = definePage<AreaOfPlan>({
  ...sharedBelow(({ plan }: AreaOfPlan) => plan),
  key: ({ plan, area }) => `area:${plan.id}/${area.id}`,
  segments: ({ plan, area }, speaker) => [
    ...segmentsOf(plan, speaker),
    speaker.translator.t("routes.areas"),
    localize(area.slug, speaker.language, speaker.site).value,
  ],
  title: ({ area }, { language, site }) => localize(area.name, language, site),
});

/** A strategic plan: its goals and targets by area, its organisation and its budget. */
export const plan = defineKind({
  name: "plan",
  pages: {
    plans: plansPage,
    plan: planPage,
    scorecard: scorecardPage,
    area: areaPage,
    chart: chartPage,
    budget: budgetPage,
  },
  sections: [{ id: "plans", isThere: ({ has }) => has("plan") }],
  data: defineData<Plan>({
    folder: "plans",
    fields: "plan",
    schema: planSchema,
    skeleton: {
      fields: ({ id }) => ({
        slug: filled,
        introduction: filled,
        divisions: [{ id }],
        areas: [{ slug: filled, division: id }],
      }),
    },
    check: checkPlan,
    complete: (things) => {
      const successors = namedBy("plan", things, ({ predecessor }) => listOf(predecessor));
      return mapThings(things, (one) => ({ ...one, successors: successors(one.id) }));
    },
    parts: {
      area: {
        of: ({ id, areas }) => areas.map((area) => ({ id: `${id}/${area.id}`, value: area })),
        ownerOf: (id) => id.split("/")[0] ?? id,
      },
    },
    relations: (things) => [
      [...things.values()].flatMap(({ id, predecessor }) =>
        listOf(predecessor).map(({ id: to }) => ({
          from: id,
          to,
          owner: id,
          path: ["predecessor"],
        })),
      ),
    ],
    fragments: headingsIn,
  }),
  openData: [targetData, planData],
  plan: ({ things: { plan: plans } }) =>
    plans.size === 0
      ? []
      : [
          pageOf(plansPage, null),
          ...[...plans.values()].flatMap((one) => [
            pageOf(planPage, one),
            pageOf(scorecardPage, one),
            ...one.areas.map((area) => pageOf(areaPage, { plan: one, area })),
            ...(one.chart ? [pageOf(chartPage, one)] : []),
            pageOf(budgetPage, one),
          ]),
        ],
});

function segmentsOf(
  { slug }: Plan,
  { language, site, translator: { t } }: Speaker,
): readonly string[] {
  return [t("routes.plans"), localize(slug, language, site).value];
}

function listOf<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
