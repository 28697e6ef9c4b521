import type { AuditFinding } from "../finding.ts";
import type { Found, ViewRule, WalkRule } from "../rule.ts";
import type { AuditState, StateEngine } from "../state.ts";
import type { ContrastMemory } from "./contrast-memory.ts";
import { type AxeJudge, axeJudgeOf, judgeByHtmlcs } from "./judge-by-pa11y.ts";
import type { Tab } from "./tab.ts";
import { validateShownHtml } from "./validate-shown-html.ts";

/** What judges run in a page. */
export interface Judges {
  /** Runs once in each loaded page: pa11y's engines, and the rules of our own. */
  readonly script: string;
  readonly viewRules: readonly ViewRule[];
  readonly walkRules: readonly WalkRule[];
}

/** A finding of which it is not said where it was found. */
export type Placeless = Omit<AuditFinding, "page" | "state">;

/** A page with judges in it. */
export interface Court extends Pick<Judges, "viewRules"> {
  readonly tab: Pick<Tab, "page">;
  readonly axe: AxeJudge;
  /** What findings call the page, wherever an opening has led. */
  readonly address: string;
}

/** Where a court is opened. */
interface CourtOptions extends Judges, Pick<Court, "address"> {
  /** What is going to be judged there. */
  readonly states: readonly AuditState[];
  /** What axe has learnt on other pages, and learns here; without it, nothing. */
  readonly contrasts?: ContrastMemory;
}

/** Opens one in a page, which must let scripts run. */
export async function openCourt(
  tab: Pick<Tab, "page">,
  { script, viewRules, address, states, contrasts }: CourtOptions,
): Promise<Court> {
  await bringScript(tab, script);
  const isAskedAgain = states.filter(({ engines }) => engines.includes("axe")).length > 1;
  return { tab, viewRules, address, axe: axeJudgeOf(tab, { isAskedAgain, contrasts }) };
}

/** Runs the script of judges in a page, if it has not come with it. */
export async function bringScript({ page }: Pick<Tab, "page">, script: string): Promise<void> {
  const isThere = await page.evaluate("typeof regionwebbAudit === 'object'");
  if (!isThere) await page.evaluate(script);
}

/** Judges a page as it stands, by the judges of a state. */
export async function judgeState(
  court: Court,
  state: AuditState,
): Promise<readonly AuditFinding[]> {
  const place = { page: court.address, state: state.id };
  const findings: AuditFinding[] = [];
  for (const engine of state.engines) {
    const found = await judgeBy(engine, court, state);
    findings.push(...found.map((one) => ({ ...one, ...place })));
  }
  return findings;
}

async function judgeBy(
  engine: StateEngine,
  { tab, axe, viewRules }: Court,
  { view, without = {} }: AuditState,
): Promise<readonly Placeless[]> {
  if (engine === "axe") return axe(Object.keys(without));
  if (engine === "htmlcs") return judgeByHtmlcs(tab);
  if (engine === "html-validate") return validateShownHtml(await tab.page.content());
  return judgeByRules(
    tab,
    viewRules.filter((rule) => rule.appliesIn(view)),
  );
}

async function judgeByRules(
  { page }: Pick<Tab, "page">,
  rules: readonly ViewRule[],
): Promise<readonly Placeless[]> {
  const ids = rules.map(({ id }) => id);
  const found = (await page.evaluate(
    `(async (ids) => {
      const found = [];
      for (const id of ids) found.push([id, await regionwebbAudit.rules[id]()]);
      return found;
    })(${JSON.stringify(ids)})`,
  )) as readonly (readonly [string, readonly Found[]])[];
  return found.flatMap(([rule, all]) => all.map((one) => ({ engine: "own", rule, ...one })));
}
