import { addMonths } from "../../model/days/months.ts";
import type { Site } from "../../model/site.ts";
import type { FieldFault } from "../../model/thing-kind.ts";
import type { Statement } from "./schema.ts";

/**
 * After how many months an assessment is to be made again, and after how many it says nothing any more.
 * A statement is to be looked over every year; three months are the time to do so.
 */
export const assessmentMonths = { review: 12, end: 15 } as const;

/** What only the day of the build and the settings show: no assessment or an old assessment, and that there is no form. */
export function checkStatement(
  { assessment, outsideLaw }: Statement,
  { today, settings }: Pick<Site, "today" | "settings">,
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
  ];
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
