import type { Fault } from "./fault.ts";
import { isRetired, type LifeState } from "./life.ts";
import { localTextAt } from "./life-moment.ts";
import { shownFrom } from "./lives.ts";

/** A link, by what is true of what holds it and of what it leads to. */
export interface LinkInTime {
  readonly own: LifeState | undefined;
  readonly target: LifeState | undefined;
  /** What it leads to, as its editor has written it. */
  readonly value: string;
  readonly timeZone: string;
}

/**
 * What is wrong with a link to what is not simply there: it leads to what no visitor is shown when it is, which
 * is an error, or to what is gone: nothing that only the day has brought may stop a build.
 */
export function faultOfLife({
  own,
  target,
  value,
  timeZone,
}: LinkInTime): Pick<Fault, "severity" | "code" | "values"> | undefined {
  if (target?.state === "gone" && !isRetired(own)) {
    const values = { value, date: localTextAt(target.at, timeZone) };
    return { severity: "warning", code: "link-to-gone", values };
  }
  if (shownFrom(target) <= shownFrom(own)) return undefined;
  if (target?.state === "draft")
    return { severity: "error", code: "link-to-draft", values: { value } };
  if (target?.state !== "coming") return undefined;
  const values = { value, date: localTextAt(target.at, timeZone) };
  return { severity: "error", code: "link-to-unpublished", values };
}
