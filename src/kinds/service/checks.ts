import { weekdays } from "../../model/days/day.ts";
import { type Fault, type FaultCode, fieldName, type Report } from "../../model/fault.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { FieldPath, LoadContext } from "../../model/thing-kind.ts";
import { isWithin } from "./opening-hours.ts";
import type { Counter, CounterException, Service, Span } from "./schema.ts";

type Finding = Pick<Fault, "severity" | "values"> & {
  readonly path: FieldPath;
  readonly code: FaultCode;
};

/** What a schema cannot see of a service: hours that contradict each other, and no way to get it. */
export function checkService(service: Service, source: SourceFile, report: Report): void {
  const { counter, counterOf } = service;
  const findings = [
    ...(counter ? findingsOfCounter(counter) : []),
    ...(counter && counterOf
      ? [finding("error", ["counterOf"], "counter-twice", { id: counterOf.id })]
      : []),
    ...(hasWay(service) ? [] : [finding("warning", ["steps"], "service-without-way", {})]),
  ];
  for (const { path, ...rest } of findings)
    report({ ...rest, file: source.path, ...source.locate(path), field: fieldName(path) });
}

/** A counter stands in one file: whoever names it there must find it there, and has none of its own. */
export function checkCounters(
  services: ReadonlyMap<string, Service>,
  { sources, report }: Pick<LoadContext, "sources" | "report">,
): void {
  for (const { id, counter, counterOf } of services.values()) {
    const other = counterOf && services.get(counterOf.id);
    const source = sources.get(id);
    if (!other || counter || other.counter || !source) continue;
    const path = ["counterOf"];
    report({
      severity: "error",
      file: source.path,
      ...source.locate(path),
      field: fieldName(path),
      code: "no-counter-there",
      values: { id: counterOf.id },
    });
  }
}

/** A service that nobody can reach is none. */
function hasWay({ eService, documents, contacts, counter, counterOf }: Service): boolean {
  return Boolean(eService ?? counter ?? counterOf ?? (documents.length > 0 || contacts.length > 0));
}

function findingsOfCounter({ hours, exceptions }: Counter): readonly Finding[] {
  const path = ["counter", "hours"];
  return [
    ...hours.flatMap((span, index) => findingsOfSpan(span, [...path, index])),
    ...weekdays.flatMap((weekday) => {
      const ofDay = hours.flatMap((span, index) =>
        span.days.includes(weekday) ? [{ span, path: [...path, index] }] : [],
      );
      return overlaps(ofDay).slice(0, 1);
    }),
    ...exceptions.flatMap(findingsOfException),
    ...exceptions.flatMap((exception, index) => meetsEarlier(exception, index, exceptions)),
  ].filter(isFirstOfPath);
}

function findingsOfException({ hours }: CounterException, index: number): readonly Finding[] {
  const path = ["counter", "exceptions", index, "hours"];
  return [
    ...hours.flatMap((span, at) => findingsOfSpan(span, [...path, at])),
    ...overlaps(hours.map((span, at) => ({ span, path: [...path, at] }))),
  ];
}

function findingsOfSpan({ opens, closes }: Span, path: FieldPath): readonly Finding[] {
  if (opens < closes) return [];
  return [finding("error", [...path, "closes"], "end-before-start", { start: opens, end: closes })];
}

interface PlacedSpan {
  readonly span: Span;
  readonly path: FieldPath;
}

/** Each span that begins before one that stands earlier has ended. */
function overlaps(spans: readonly PlacedSpan[]): readonly Finding[] {
  return spans.flatMap(({ span, path }, index) => {
    const other = spans
      .slice(0, index)
      .find((earlier) => earlier.span.opens < span.closes && span.opens < earlier.span.closes);
    if (!other) return [];
    const values = { opens: span.opens, closes: other.span.closes };
    return [finding("error", [...path, "opens"], "opening-hours-overlap", values)];
  });
}

/** A day that stands in two exceptions. */
function meetsEarlier(
  { from, to = from }: CounterException,
  index: number,
  exceptions: readonly CounterException[],
): readonly Finding[] {
  const other = exceptions
    .slice(0, index)
    .find((earlier) => isWithin(earlier.from, { from, to }) || isWithin(from, earlier));
  if (!other) return [];
  const date = from > other.from ? from : other.from;
  return [finding("error", ["counter", "exceptions", index, "from"], "exception-twice", { date })];
}

/** Hours of several days of the week meet once for each. */
function isFirstOfPath(one: Finding, index: number, all: readonly Finding[]): boolean {
  const name = fieldName(one.path);
  return all.findIndex(({ path }) => fieldName(path) === name) === index;
}

function finding(
  severity: Finding["severity"],
  path: FieldPath,
  code: FaultCode,
  values: Finding["values"],
): Finding {
  return { severity, path, code, values };
}
