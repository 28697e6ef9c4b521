import { adminFolder } from "../../model/admin-folder.ts";
import { addMonths } from "../../model/days/months.ts";
import type { Site } from "../../model/site.ts";
import type { FieldFault } from "../../model/thing-kind.ts";
import type { KnownProblem } from "../known-problem/schema.ts";
import type { Statement } from "./schema.ts";

/**
 * After how many months an assessment is to be made again, and after how many it says nothing any more.
 * A statement is to be looked over every year; three months are the time to do so.
 */
export const assessmentMonths = { review: 12, end: 15 } as const;

/**
 * What shows beside the rest of the site: no assessment or an old one, that there is no form for problems, and
 * forms for editors of which the register says nothing.
 */
export function checkStatement(
  { assessment, outsideLaw }: Statement,
  { today, settings, things }: Pick<Site, "today" | "settings" | "things">,
): readonly FieldFault[] {
  return [
    ...(assessment ? ageFaults(assessment.date, today) : [notAssessed]),
    // A form is asked for, and an address for letters does not do (MDFFS 2019:2).
    ...(settings.forms || outsideLaw
      ? []
      : [
          {
            path: ["contact"],
            severity: "error",
            code: "statement-without-form",
            values: {},
          } as const,
        ]),
    ...(settings.editing && !outsideLaw && !things["known-problem"].values().some(isOfForms)
      ? [unregisteredForms]
      : []),
  ];
}

/** The forms for editors come from a program that is not ours, and are known to have faults (decision 046). */
const unregisteredForms: FieldFault = {
  path: ["summary"],
  severity: "warning",
  code: "forms-not-in-register",
  values: {},
};

function isOfForms({ pages = [] }: KnownProblem): boolean {
  return pages.some((page) => typeof page === "string" && page.startsWith(`/${adminFolder}/`));
}

const notAssessed: FieldFault = {
  path: ["assessment"],
  severity: "warning",
  code: "not-assessed",
  values: {},
};

function ageFaults(assessed: string, today: string): readonly FieldFault[] {
  const fault = { path: ["assessment", "date"], values: { assessed, ...assessmentMonths } };
  if (isOlder(assessed, assessmentMonths.end, today))
    return [{ ...fault, severity: "error", code: "assessment-too-old" }];
  if (isOlder(assessed, assessmentMonths.review, today))
    return [{ ...fault, severity: "warning", code: "assessment-old" }];
  return [];
}

/** Whether more than so many months have gone since a day. */
export function isOlder(day: string, months: number, today: string): boolean {
  return addMonths(day, months) < today;
}
