import type { Translator } from "../../i18n/translator.ts";
import type { Fault } from "./gather-faults.ts";

/** So many places of a fault are named on a terminal: the reports in files have all. */
const mostPlaces = 3;

/** Faults for people at a terminal, the one on the most pages last, where it is read first. */
export function textReport(
  faults: readonly Fault[],
  { t, format }: Pick<Translator, "t" | "format">,
): string {
  return faults
    .toReversed()
    .map(({ engine, rule, criteria, words, source, example, places }) => {
      const pages = t("audit.places", { count: places.length });
      const standard = criteria.length > 0 ? ` · WCAG ${criteria.join(", ")}` : "";
      const cause = [t(`audit.causes.${source.cause}`), source.file].filter(Boolean).join(" ");
      const more = places.length - mostPlaces;
      return [
        `${words.title} (${engine}: ${rule}${standard})`,
        ...places
          .slice(0, mostPlaces)
          .map(({ page, states, selectors }) =>
            [
              `  ${page}`,
              ...(states.length > 0 ? [`(${states.join(", ")})`] : []),
              ...(selectors[0] ? [selectors[0]] : []),
            ].join(" "),
          ),
        ...(more > 0 ? [`  ${t("audit.morePages", { count: more })}`] : []),
        ...(example.line === undefined
          ? []
          : [`  ${t("audit.line")} ${format.number(example.line)}`]),
        ...(example.html === undefined ? [] : [`  ${oneLine(example.html)}`]),
        `  ${words.what} ${words.remedy}`,
        `  ${t("audit.cause")} ${cause}. ${pages}.`,
      ].join("\n");
    })
    .join("\n\n");
}

function oneLine(html: string): string {
  return html.replaceAll(/\s+/g, " ");
}
