import { decodedPath } from "../decoded-path.ts";
import type { AuditFinding } from "../finding.ts";
import type { BrowserPage, Opening } from "../state.ts";
import { readComponents } from "./components.ts";
import type { ContrastMemory } from "./contrast-memory.ts";
import { bringScript, type Judges, judgeState, openCourt } from "./judge-state.ts";
import { type LastUse, type LoadPlan, nameOfLook } from "./load-plans.ts";
import { seeSurroundings, type WantsPicture } from "./see-surroundings.ts";
import { restInView, setUpView, showView } from "./show-view.ts";
import type { Tab } from "./tab.ts";
import { walkPage } from "./walk-page.ts";

/** What was seen of a page in one load of it. */
export interface Visit {
  /** What was found, by the names of the looks. */
  readonly found: Readonly<Record<string, readonly AuditFinding[]>>;
  /** The paths of the site's files that the page asked for, whether they are there or not. */
  readonly files: readonly string[];
  /** Digests of what can be opened on the page, by the names of the openings. */
  readonly components: Readonly<Record<string, string>>;
}

/** A page of a served site, and who looks at it. */
export interface VisitOptions extends Judges {
  /** Where the site stands, without a slash at its end: `http://127.0.0.1:41234/pr-12`. */
  readonly root: string;
  /** `/sv/nyheter/` */
  readonly address: string;
  /** What may be opened on the page: it is looked for, and not opened. */
  readonly openings: readonly Opening[];
  readonly wantsPicture: WantsPicture;
  readonly contrasts: ContrastMemory;
}

/** How long elements of scripts may take until they are defined, in milliseconds. */
const patience = 5000;

/** What a page has kept in the browser is forgotten before its scripts run, once. */
const forget = "{ localStorage.clear(); sessionStorage.clear(); }";

/**
 * Loads a page once and judges it in all states of a plan.
 * @throws Error when the page cannot be loaded or put into a state
 */
export async function visitPage(tab: Tab, plan: LoadPlan, options: VisitOptions): Promise<Visit> {
  const files = new Set<string>();
  const note = (request: { url(): string }) => {
    const { href, pathname } = new URL(request.url());
    const { length } = new URL(options.root).pathname.replace(/\/$/, "");
    if (href.startsWith(`${options.root}/`)) files.add(decodedPath(pathname.slice(length)));
  };
  tab.page.on("request", note);
  try {
    await load(tab, plan, options.root + options.address);
    refuseOtherSites(tab.page.url(), options.root);
    const components = plan.isWithoutScripts ? {} : await readComponents(tab, options.openings);
    const found = await lookAround(tab, plan, options);
    return { found, files: [...files].sort(), components };
  } finally {
    tab.page.off("request", note);
  }
}

async function load(tab: Tab, plan: LoadPlan, address: string): Promise<void> {
  const { page } = tab;
  const { isWithoutScripts, opening, states } = plan;
  const scripts = await Promise.all(
    [forget, ...(opening?.prepare ? [opening.prepare] : [])].map((script) =>
      page.evaluateOnNewDocument(script),
    ),
  );
  await page.setJavaScriptEnabled(!isWithoutScripts);
  const [first] = states;
  if (first) await setUpView(tab, first.view);
  const answer = await page.goto(address, { waitUntil: "load" });
  for (const { identifier } of scripts) await page.removeScriptToEvaluateOnNewDocument(identifier);
  if (answer && !answer.ok()) throw new Error(`The page is answered with ${answer.status()}`);
  if (isWithoutScripts) await letJudgesIn(page);
  else await waitForElements(page);
}

/**
 * A page may lead on to another one of its site, which is what people meet. Where it leads away, nothing of
 * it is there to be judged.
 * @throws Error that says where it has led
 */
function refuseOtherSites(url: string, root: string): void {
  if (!url.startsWith(`${root}/`)) throw new Error(`The page leads away from the site, to ${url}`);
}

/** Asks at once: most pages have all that they need, and Puppeteer would wait for a frame to be drawn. */
async function waitForElements(page: BrowserPage): Promise<void> {
  const areDefined = () => document.querySelector(":not(:defined)") === null;
  // A page that leads on at once is another one meanwhile.
  if (await page.evaluate(areDefined).catch(() => false)) return;
  await page.waitForFunction(areDefined, { timeout: patience }).catch(() => undefined);
}

/**
 * What was loaded without scripts stays so, but who judges it needs them. The browser would take away
 * what is in `noscript` then: it stays, without the element around it.
 */
async function letJudgesIn(page: BrowserPage): Promise<void> {
  await page.setJavaScriptEnabled(true);
  await page.$$eval("noscript", (all) => {
    for (const one of all) one.replaceWith(...one.childNodes);
  });
}

async function lookAround(
  tab: Tab,
  plan: LoadPlan,
  options: VisitOptions,
): Promise<Visit["found"]> {
  const { states, opening, rule } = plan;
  const found: Record<string, readonly AuditFinding[]> = {};
  const first = states[0] ?? plan.last?.state;
  if (!first) return found;
  await restInView(tab, first.view);
  await opening?.open(tab.page);
  if (plan.isWalk) return lookAtWalks(tab, plan, options);
  if (rule) {
    await bringScript(tab, options.script);
    return { [nameOfLook(first, plan)]: await usePage(tab, { state: first, rule }, options) };
  }
  const court = await openCourt(tab, { ...options, states });
  for (const state of states) {
    if (state !== first) await showView(tab, state.view);
    const findings = await judgeState(court, state);
    found[nameOfLook(state)] = await seeSurroundings(tab, findings, options.wantsPicture);
  }
  return found;
}

/** Has a rule use the page as it is shown. The script of walks has been loaded into it. */
async function usePage(
  tab: Tab,
  { state, rule }: LastUse,
  { address, wantsPicture }: VisitOptions,
): Promise<readonly AuditFinding[]> {
  const faults = await rule.inUse(tab.page);
  const findings = faults.map((fault) => ({
    engine: "own" as const,
    rule: rule.id,
    page: address,
    state: state.id,
    ...fault,
  }));
  return seeSurroundings(tab, findings, wantsPicture);
}

/** Goes through the page with the keyboard in each state. What is opened may close on the way. */
async function lookAtWalks(
  tab: Tab,
  plan: LoadPlan,
  options: VisitOptions,
): Promise<Visit["found"]> {
  const { walkRules, script, address, wantsPicture } = options;
  const found: Record<string, readonly AuditFinding[]> = {};
  await bringScript(tab, script);
  const isOpened = plan.opening !== undefined;
  for (const [index, state] of plan.states.entries()) {
    await showView(tab, state.view);
    const walk = await walkPage(tab, { isFresh: index === 0 && !isOpened, isOpened });
    const findings = walkRules
      .filter(({ appliesIn }) => appliesIn(state.view))
      .flatMap(({ id, inWalk }) =>
        inWalk(walk).map((fault) => ({
          engine: "own" as const,
          rule: id,
          page: address,
          state: state.id,
          ...fault,
        })),
      );
    found[nameOfLook(state, plan)] = await seeSurroundings(tab, findings, wantsPicture);
  }
  const { last } = plan;
  if (last) {
    await showView(tab, last.state.view);
    await tab.page.evaluate("regionwebbAudit.walk.goToBeginning()");
    found[nameOfLook(last.state, last)] = await usePage(tab, last, options);
  }
  return found;
}
