import type { AuditFinding, Engine } from "../finding.ts";
import type { Found, ViewRule, WalkRule } from "../rule.ts";
import type { AuditState } from "../state.ts";
import type { Tab } from "./tab.ts";
import { validateShownHtml } from "./validate-shown-html.ts";

/** What judges run in a page. */
export interface Judges {
  /** Runs once in each loaded page: pa11y's engines, and the rules of our own. */
  readonly script: string;
  readonly viewRules: readonly ViewRule[];
  /** Runs in each page that the keyboard goes through. */
  readonly walkScript: string;
  readonly walkRules: readonly WalkRule[];
}

/** WCAG 2.2 AA, which pa11y's runner does not ask axe for by itself. */
const rulesOfAxe = ["target-size"];

/** An issue, as pa11y says it. */
interface Issue {
  readonly code: string;
  readonly message: string;
  readonly selector: string;
  readonly context: string;
  readonly runnerExtras: { readonly needsFurtherReview?: boolean };
}

/** Loads the judges into a page, which must let scripts run. */
export async function loadJudges({ page }: Tab, { script }: Judges): Promise<void> {
  await page.evaluate(script);
}

/**
 * Judges a page as it stands, by the judges of a state. The judges have been loaded into it.
 * @param options `address` is what findings call the page, wherever an opening has led
 */
export async function judgeState(
  tab: Tab,
  state: AuditState,
  { viewRules, address }: Judges & { readonly address: string },
): Promise<readonly AuditFinding[]> {
  const place = { page: address, state: state.id };
  const findings: AuditFinding[] = [];
  for (const engine of state.engines) {
    const found =
      engine === "own"
        ? await judgeByRules(
            tab,
            viewRules.filter((rule) => rule.appliesIn(state.view)),
          )
        : engine === "html-validate"
          ? await validateShownHtml(await tab.page.content())
          : await judgeByPa11y(tab, engine, Object.keys(state.without ?? {}));
    findings.push(...found.map((one) => ({ ...one, ...place })));
  }
  return findings;
}

type Placeless = Omit<AuditFinding, "page" | "state">;

async function judgeByPa11y(
  { page }: Tab,
  engine: Extract<Engine, "axe" | "htmlcs">,
  without: readonly string[],
): Promise<readonly Placeless[]> {
  const options = {
    runners: [engine],
    standard: "WCAG2AA",
    rules: engine === "axe" ? rulesOfAxe : [],
    // axe has no notices: whatever it finds is a fault, however grave.
    ignore: engine === "axe" ? without : ["warning", "notice"],
    wait: 0,
  };
  const { issues } = (await page.evaluate(`__pa11y.run(${JSON.stringify(options)})`)) as {
    readonly issues: readonly Issue[];
  };
  return issues
    .filter(({ runnerExtras }) => runnerExtras.needsFurtherReview !== true)
    .map(({ code, message, selector, context }) => ({
      engine,
      rule: code,
      message,
      ...(selector ? { selector } : {}),
      ...(context ? { html: context } : {}),
    }));
}

async function judgeByRules(
  { page }: Tab,
  rules: readonly ViewRule[],
): Promise<readonly Placeless[]> {
  const ids = rules.map(({ id }) => id);
  const found = (await page.evaluate(
    `(async (ids) => {
      const found = [];
      for (const id of ids) found.push([id, await regionwebbRules[id]()]);
      return found;
    })(${JSON.stringify(ids)})`,
  )) as readonly (readonly [string, readonly Found[]])[];
  return found.flatMap(([rule, all]) =>
    all.map((one) => ({ engine: "own" as const, rule, ...one })),
  );
}
