import { addDays } from "../../model/days/day.ts";
import type { LocalMoment } from "../../model/local-moment.ts";
import { defineData, defineKind } from "../kind.ts";
import { checkAlert } from "./checks.ts";
import { type Alert, alertSchema } from "./schema.ts";

/** How many days a new message is shown, until somebody says how many. */
const daysShown = 7;

/** Something that visitors must know for a while; it has no page of its own. */
export const alert = defineKind({
  name: "alert",
  pages: {},
  data: defineData<Alert>({
    folder: "alerts",
    fields: "alert",
    schema: alertSchema,
    // Whoever forgets to change it does not alarm everybody.
    skeleton: {
      fields: ({ date }) => ({
        level: "flash",
        start: `${date}T08:00`,
        end: `${addDays(date, daysShown)}T08:00`,
      }),
    },
    check: checkAlert,
    changesAt: ({ start, end }) => [start, end].map(momentOf),
    isNamed: false,
  }),
  plan: () => [],
});

function momentOf(local: string): LocalMoment {
  const [date = "", time = ""] = local.split("T");
  return { date, time };
}
