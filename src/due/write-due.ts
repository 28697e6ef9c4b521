import { remarkOfFault } from "../checks/remark.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Fault } from "../model/fault.ts";
import { code, plain } from "../review/comment/markdown.ts";
import type { Due } from "./find-due.ts";
import type { FailingLink } from "./outside-links.ts";

/** What falls due of a site, and which of its links to other sites fail. */
export interface DueReport extends Due {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The next moment at which a build may give another site, ISO 8601. */
  readonly nextBuild: string | undefined;
  readonly links: readonly FailingLink[];
}

/** How texts of the content and names are written. */
interface Writing {
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
  readonly heading: (text: string) => string;
  readonly entry: string;
}

const writings: Readonly<Record<"text" | "markdown", Writing>> = {
  text: { text: (text) => text, name: (name) => name, heading: (text) => text, entry: "  " },
  markdown: { text: plain, name: code, heading: (text) => `## ${text}`, entry: "- [ ] " },
};

/**
 * Tells people what falls due.
 * @returns an empty text where nothing has to be done, and no link fails
 */
export function writeDue(
  { now, later, links, nextBuild }: DueReport,
  format: "text" | "markdown",
  translator: Translator,
): string {
  const { t } = translator;
  const how = writings[format];
  const told = (fault: Fault) => faultText(fault, how, translator);
  const sections = [
    [t("due.now"), now.map(told)],
    [t("due.later"), later.map(({ day, fault }) => `${day}: ${told(fault)}`)],
    [t("due.gone"), links.filter(({ isGone }) => isGone).map((link) => linkText(link, how, t))],
    [t("due.unsure"), links.filter(({ isGone }) => !isGone).map((link) => linkText(link, how, t))],
  ] as const;
  const shown = sections
    .filter(([, entries]) => entries.length > 0)
    .map(([heading, entries]) =>
      [how.heading(heading), "", ...entries.map((entry) => how.entry + entry)].join("\n"),
    );
  const next = nextBuild === undefined ? [] : [t("due.nextBuild", { moment: nextBuild })];
  if (shown.length === 0) return format === "text" ? [t("due.nothing"), ...next].join("\n") : "";
  return [...shown, ...next].join("\n\n");
}

function faultText(fault: Fault, { text, name }: Writing, { t }: Translator): string {
  const { file, line, what, remedy } = remarkOfFault(fault, { t });
  const place = line === undefined ? file : `${file}:${line}`;
  return `${name(place)} ${text(what)} ${text(remedy)}`.trimEnd();
}

function linkText(
  { address, files, reason }: FailingLink,
  { text, name }: Writing,
  t: Translator["t"],
): string {
  return t("due.link", {
    address: text(address),
    reason: text(reason),
    files: files.map(name).join(", "),
  });
}
