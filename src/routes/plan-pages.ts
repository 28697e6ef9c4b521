import type { Plan } from "../model/plan.ts";
import type { LocalizedText } from "../model/shared-schemas.ts";
import type { Site } from "../model/site.ts";
import type { PlannedRoute } from "./route.ts";
import type { RouteWords } from "./route-words.ts";

/** The pages of the plans: the list, and for each plan its overview, scorecard, areas, chart and budget. */
export function planRoutesOf(
  { plans }: Site,
  words: RouteWords,
  local: (text: LocalizedText) => string,
): readonly PlannedRoute[] {
  if (plans.size === 0) return [];
  const list: PlannedRoute = ["section:plans", [words.plans], { kind: "plans" }];
  return [
    list,
    ...[...plans.values()].flatMap((plan): PlannedRoute[] => {
      const key = `plan:${plan.id}`;
      const folder = [words.plans, local(plan.slug)];
      return [
        [key, folder, { kind: "plan", plan }],
        [`${key}/scorecard`, [...folder, words.scorecard], { kind: "scorecard", plan }],
        ...plan.areas.map(
          (area): PlannedRoute => [
            `area:${plan.id}/${area.id}`,
            [...folder, words.areas, local(area.slug)],
            { kind: "area", plan, area },
          ],
        ),
        ...(plan.chart ? [chartRoute(key, [...folder, words.chart], plan)] : []),
        [`${key}/budget`, [...folder, words.budget], { kind: "budget", plan }],
      ];
    }),
  ];
}

function chartRoute(key: string, segments: readonly string[], plan: Plan): PlannedRoute {
  return [`${key}/chart`, segments, { kind: "chart", plan }];
}
