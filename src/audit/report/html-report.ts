import type { Translator } from "../../i18n/translator.ts";
import type { RuleLanguage } from "../../rules/rule-words.ts";
import { addressOfCriterion, nameOfCriterion } from "../../rules/wcag-criteria.ts";
import type { AuditFinding } from "../finding.ts";
import type { Fault } from "./gather-faults.ts";
import { type Markup, markup } from "./markup.ts";
import { reportStyles } from "./report-styles.ts";

/** What a report tells beside the faults. */
export interface ReportFacts {
  /** What the site is called. */
  readonly site: string;
  /** How many pages were looked at, and how many times in all their states. */
  readonly pages: number;
  readonly looks: number;
  /** How many of the looks are from earlier audits, and the day of the oldest of them. */
  readonly kept: number;
  readonly oldest: string | undefined;
  /** The day of the audit, by ISO 8601. */
  readonly day: string;
  /** Faults that the register knows, by the names of its problems. */
  readonly known: readonly { readonly problem: string; readonly places: number }[];
}

interface Telling {
  readonly translator: Pick<Translator, "t" | "format">;
  readonly language: RuleLanguage;
}

/** So many pages are named below a fault; a list of a thousand helps nobody. */
const mostPages = 100;

/** A report for people, as one page of HTML that needs nothing else: by fault, by page and by state. */
export function htmlReport(faults: readonly Fault[], facts: ReportFacts, telling: Telling): string {
  const { t, format } = telling.translator;
  const title = t("audit.title", { site: facts.site });
  const numbered = faults.map((fault, index) => ({ fault, id: `fault-${index + 1}` }));
  const { html } = markup`<!DOCTYPE html>
<html lang="${telling.language}">
<head><meta charset="utf-8" /><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<style>${{ html: reportStyles }}</style></head>
<body>
<header><h1>${title}</h1>
<p>${t("audit.summary", {
    day: facts.day,
    pages: format.number(facts.pages),
    looks: format.number(facts.looks),
    faults: format.number(faults.length),
  })}</p>
${facts.oldest === undefined ? undefined : markup`<p>${t("audit.kept", { kept: format.number(facts.kept), oldest: facts.oldest })}</p>`}
</header>
<main>
${faults.length === 0 ? markup`<p>${t("audit.nothing")}</p>` : contents(numbered, telling)}
${numbered.map((one) => section(one, telling))}
${known(facts, telling)}
${index(numbered, telling, "page")}
${index(numbered, telling, "state")}
${unseen(telling)}
</main>
</body>
</html>
`;
  return html;
}

interface Numbered {
  readonly fault: Fault;
  readonly id: string;
}

function contents(faults: readonly Numbered[], { translator: { t } }: Telling): Markup {
  return markup`<nav aria-labelledby="contents"><h2 id="contents">${t("audit.byFault")}</h2>
<ol>${faults.map(
    ({ fault, id }) =>
      markup`<li><a href="#${id}">${fault.words.title}</a> ${t("audit.onPages", { count: fault.places.length })}</li>\n`,
  )}</ol></nav>`;
}

function section({ fault, id }: Numbered, telling: Telling): Markup {
  const { t } = telling.translator;
  const { words, example, source, places } = fault;
  return markup`<section>
<h2 id="${id}">${words.title}</h2>
<p>${what(fault)}</p>
<p><strong>${t("audit.remedy")}</strong> ${words.remedy}</p>
<p><strong>${t("audit.why")}</strong> ${words.why}</p>
<dl>
<div><dt>${t("audit.rule")}</dt><dd><code>${fault.engine}: ${fault.rule}</code></dd></div>
${criteria(fault, telling)}
<div><dt>${t("audit.cause")}</dt><dd>${t(`audit.causes.${source.cause}`)}${source.file === undefined ? undefined : markup` <code>${source.file}</code>`}</dd></div>
</dl>
${example.html === undefined ? undefined : markup`<pre tabindex="0"><code>${example.html}</code></pre>`}
${example.picture === undefined ? undefined : markup`<img src="data:image/jpeg;base64,${example.picture}" alt="${t("audit.picture", { page: example.page })}" />`}
<details${places.length === 1 ? { html: " open" } : undefined}><summary>${t("audit.places", { count: places.length })}</summary>
<ul>${places
    .slice(0, mostPages)
    .map(
      ({ page, states, selectors }) =>
        markup`<li><code>${page}</code>${states.length > 0 ? ` (${states.join(", ")})` : undefined}${selectors.slice(0, 3).map((one) => markup`<br /><code>${one}</code>`)}</li>\n`,
    )}</ul>
${places.length > mostPages ? markup`<p>${t("audit.morePages", { count: places.length - mostPages })}</p>` : undefined}
</details>
</section>`;
}

/** What is quoted may be in another language than the report. */
function what({ words, example }: Fault): Markup {
  const { text, language } = quotedIn(example);
  const [before = "", ...after] = text === "" ? [words.what] : words.what.split(text);
  if (after.length === 0) return markup`${words.what}`;
  return markup`${before}<span lang="${language}">${text}</span>${after.join(text)}`;
}

/** What engines say is in English; of a text in the wrong language, it is known in which one it is. */
function quotedIn({ message = "", values: { text = "", code = "" } = {} }: AuditFinding) {
  if (message !== "") return { text: message, language: "en" };
  return { text: code === "" ? "" : String(text), language: String(code) };
}

function criteria({ criteria: all }: Fault, { translator: { t }, language }: Telling) {
  if (all.length === 0) return undefined;
  return markup`<div><dt>WCAG 2.2</dt><dd>${all.map(
    (one) =>
      markup`<a href="${addressOfCriterion(one)}"${language === "en" ? undefined : { html: ' hreflang="en"' }}>${one} ${nameOfCriterion(one, language)}</a> `,
  )}<span class="aside">${t("audit.criterionLink")}</span></dd></div>`;
}

function known({ known: all }: ReportFacts, { translator: { t } }: Telling) {
  if (all.length === 0) return undefined;
  return markup`<section aria-labelledby="known"><h2 id="known">${t("audit.known")}</h2>
<ul>${all.map(({ problem, places }) => markup`<li>${problem}: ${t("audit.onPages", { count: places })}</li>\n`)}</ul></section>`;
}

/** What no program can judge: nobody is to take a report without faults for a site without. */
function unseen({ translator: { t } }: Telling): Markup {
  const questions = [
    t("audit.unseen.words"),
    t("audit.unseen.films"),
    t("audit.unseen.looks"),
    t("audit.unseen.news"),
    t("audit.unseen.moves"),
    t("audit.unseen.surprises"),
    t("audit.unseen.languages"),
    t("audit.unseen.elsewhere"),
  ];
  return markup`<section aria-labelledby="unseen"><h2 id="unseen">${t("audit.unseen.title")}</h2>
<p>${t("audit.unseen.lead")}</p>
<ul>${questions.map((one) => markup`<li>${one}</li>\n`)}</ul></section>`;
}

/** The faults by page or by state, each with links to what is said of it. */
function index(
  faults: readonly Numbered[],
  { translator: { t } }: Telling,
  by: "page" | "state",
): Markup | undefined {
  if (faults.length === 0) return undefined;
  const entries = faults.flatMap(({ fault, id }) =>
    fault.places.flatMap(({ page, states }) =>
      (by === "page" ? [page] : states).map((name) => ({ name, id, title: fault.words.title })),
    ),
  );
  const groups = [...Map.groupBy(entries, ({ name }) => name)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  if (groups.length === 0) return undefined;
  const distinct = (all: typeof entries) => [...new Map(all.map((one) => [one.id, one])).values()];
  const id = `by-${by}`;
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${t(by === "page" ? "audit.byPage" : "audit.byState")}</h2>
<ul>${groups.map(
    ([name, all]) =>
      markup`<li><code>${name}</code><ul>${distinct(all).map((one) => markup`<li><a href="#${one.id}">${one.title}</a></li>`)}</ul></li>\n`,
  )}</ul></section>`;
}
