import type { PageLooks } from "../in-page/read-looks.ts";
import type { ContrastMemory } from "./contrast-memory.ts";
import type { Placeless } from "./judge-state.ts";
import type { Tab } from "./tab.ts";

/** An issue, as pa11y says it. */
interface Issue {
  readonly code: string;
  readonly message: string;
  readonly selector: string;
  readonly context: string;
  readonly runnerExtras: { readonly needsFurtherReview?: boolean };
}

/** WCAG 2.2 AA, which pa11y's runner does not ask axe for by itself. */
const rulesOfAxe = ["target-size"];

/** The rules of axe that look at colours: all others see the same where only colours differ. */
const rulesOfColours = ["color-contrast", "link-in-text-block"];

/** The rules of axe that look at sizes: all others see the same where the same things are seen. */
const rulesOfSizes = ["target-size", "scrollable-region-focusable"];

/** What axe has found where a page looked in some way. */
interface AxeVerdict extends PageLooks {
  readonly without: string;
  readonly found: readonly Placeless[];
}

/**
 * Judges by HTML_CodeSniffer, through pa11y's runner. Its warnings and notices are questions to a person.
 */
export async function judgeByHtmlcs({ page }: Pick<Tab, "page">): Promise<readonly Placeless[]> {
  const options = { ...shared, runners: ["htmlcs"], rules: [], ignore: ["warning", "notice"] };
  const { issues } = (await page.evaluate(`__pa11y.run(${JSON.stringify(options)})`)) as Answer;
  return issues.map((issue) => ({ engine: "htmlcs", ...placeless(issue) }));
}

const shared = { standard: "WCAG2AA", wait: 0 };

interface Answer {
  readonly issues: readonly Issue[];
}

/** Judges a loaded page by axe, in one view after the other. */
export type AxeJudge = (without: readonly string[]) => Promise<readonly Placeless[]>;

interface AxeOptions {
  /** Whether it is asked in more than one view: then it is worth while to know whether they look alike. */
  readonly isAskedAgain: boolean;
  readonly contrasts: ContrastMemory | undefined;
}

/**
 * Judges by axe, through pa11y's runner: whatever breaks one of its rules, however grave, and nothing
 * that it is not sure of. A page that looks as it did before is not judged again; where nothing but its
 * colours differ, only by the rules that look at these, and where the same things are seen in the same
 * colours at other places, by those that look at sizes: what the others found then, they find now.
 */
export function axeJudgeOf(
  { page }: Pick<Tab, "page">,
  { isAskedAgain, contrasts }: AxeOptions,
): AxeJudge {
  const verdicts: AxeVerdict[] = [];
  let known = contrasts?.known() ?? [];

  const run = async (
    without: readonly string[],
    only?: readonly string[],
  ): Promise<readonly Placeless[]> => {
    // pa11y's runner asks what it is told to ask for, even where it is told to ignore it.
    const rules = rulesOfAxe.filter((id) => !without.includes(id) && (only?.includes(id) ?? true));
    const options = { ...shared, runners: ["axe"], rules };
    const { issues, learnt } = (await page.evaluate(
      `(async () => {
        regionwebbAudit.knowContrasts(${JSON.stringify(known)});
        const ignore = ${only ? allBut(only) : "[]"}.concat(${JSON.stringify(without)});
        const { issues } = await __pa11y.run({ ...${JSON.stringify(options)}, ignore });
        return { issues, learnt: regionwebbAudit.takeContrasts() };
      })()`,
    )) as Answer & { readonly learnt: readonly string[] };
    known = [];
    contrasts?.learn(learnt);
    return issues
      .filter(({ runnerExtras }) => runnerExtras.needsFurtherReview !== true)
      .map((issue): Placeless => ({ engine: "axe", ...placeless(issue) }));
  };

  return async (names) => {
    if (!isAskedAgain) return run(names);
    const without = names.toSorted().join();
    const looks = (await page.evaluate("regionwebbAudit.readLooks()")) as PageLooks;
    const asked = verdicts.filter((one) => one.without === without);
    const alike = asked.filter(({ layout }) => layout === looks.layout);
    const same = alike.find(({ colours }) => colours === looks.colours);
    if (same) return same.found;
    const [sameLayout] = alike;
    const sameSeen = asked.find(
      ({ seen, colours }) => seen === looks.seen && colours === looks.colours,
    );
    const before = sameLayout ?? sameSeen;
    const again = sameLayout ? rulesOfColours : rulesOfSizes;
    const kept = (before?.found ?? []).filter(({ rule }) => !again.includes(rule));
    const fresh = await run(names, before && again);
    const found = [...kept, ...fresh];
    verdicts.push({ ...looks, without, found });
    return found;
  };
}

/** An expression of the page: the rules of axe, but for some. */
function allBut(some: readonly string[]): string {
  return `axe.getRules().map(({ ruleId }) => ruleId).filter((id) => !${JSON.stringify(some)}.includes(id))`;
}

function placeless({ code, message, selector, context }: Issue) {
  return {
    rule: code,
    message,
    ...(selector ? { selector } : {}),
    ...(context ? { html: context } : {}),
  };
}
