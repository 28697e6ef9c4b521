import type { Browser } from "puppeteer-core";
import { once } from "../../model/remember.ts";
import type { AuditFinding } from "../finding.ts";
import type { LookMemory, SeenLook } from "../memory/look-memory.ts";
import type { AuditRule } from "../rule.ts";
import { serveSite } from "../serve-site.ts";
import type { AuditState, Opening } from "../state.ts";
import { openContrastMemory } from "./contrast-memory.ts";
import { readJudges } from "./judges.ts";
import { type LoadPlan, nameOfLook, planLoads } from "./load-plans.ts";
import { type Outcome, openPool } from "./page-pool.ts";
import type { WantsPicture } from "./see-surroundings.ts";
import { type Visit, visitPage } from "./visit-page.ts";

/** One look at a page: in one state, by the engines, or by a rule that uses the page. */
export interface Look extends SeenLook {
  readonly page: string;
  readonly look: string;
  /** Whether it was seen in an earlier audit, and nothing has changed since. */
  readonly isKept: boolean;
  /** A digest of what was opened: of the pages that have the same, the first one is judged. */
  readonly component?: string;
}

/** How far an audit of pages is. What was opened on some page counts as a page. */
export interface PagesProgress {
  readonly done: number;
  readonly all: number;
  readonly findings: number;
}

export interface PagesOptions {
  /** Of the built site. */
  readonly folder: string;
  /** HTML by the addresses of pages that it has beside its files. */
  readonly answers?: ReadonlyMap<string, string> | undefined;
  /** The pages that are looked at, by their addresses. */
  readonly pages: readonly string[];
  readonly states: readonly AuditState[];
  readonly rules: readonly AuditRule[];
  readonly memory: LookMemory;
  readonly launch: () => Promise<Browser>;
  /** How many pages are looked at at once. */
  readonly lanes: number;
  /** What loading a page and a look at it may take; each further look a tenth more. In milliseconds. */
  readonly timeout?: number;
  readonly onProgress?: (progress: PagesProgress) => void;
}

/** The name of the look that finds what can be opened on a page. */
const components = "components";

/** In milliseconds. */
const longestLook = 30_000;

/** What was saved is not lost when the audit is ended: so many visits are kept at once. */
const visitsBetweenSaves = 50;

/** Nobody looks at more of them. */
const mostPictures = 500;

/**
 * Looks at pages of a built site in states, each page as it comes, and then once at each thing that can
 * be opened. What is remembered is not looked at again; where all is, no browser is started. A page that
 * hangs, crashes or cannot be brought into a state, twice, is a finding of the engine `run`.
 */
export async function auditPages(options: PagesOptions): Promise<readonly Look[]> {
  const { folder, pages, states, rules, memory, timeout = longestLook } = options;
  const plans = planLoads(states, rules);
  const arriving = plansWithComponents(plans);
  const openings = [...new Set(states.flatMap(({ opening }) => opening ?? []))];
  const served = await serveSite(folder, {
    hasHeaders: true,
    ...(options.answers ? { answers: options.answers } : {}),
  });
  const judges = once(() => readJudges(rules));
  const pool = openPool({
    launch: options.launch,
    script: async () => judges().script,
    pages: options.lanes,
  });
  const report = reporter(options.onProgress);
  const wantsPicture = oneOfEach();
  const contrasts = openContrastMemory();
  let visits = 0;

  const look = async (
    page: string,
    plan: LoadPlan,
    component?: string,
  ): Promise<readonly Look[]> => {
    const known = plan.looks.map((name) => [name, memory.recall({ page, look: name })] as const);
    const missing = known.flatMap(([name, seen]) => (seen ? [] : name));
    const kept = known.flatMap(([name, seen]) =>
      seen ? { page, look: name, isKept: true, ...(component ? { component } : {}), ...seen } : [],
    );
    if (missing.length === 0) return kept;
    const judging = judges();
    const rest = restOf(plan, missing);
    const outcome = await pool.run(
      (tab) =>
        visitPage(tab, rest, {
          ...judging,
          root: served.root,
          address: page,
          openings,
          wantsPicture,
          contrasts,
        }),
      timeout * (1 + (missing.length - 1) / 10),
    );
    const fresh = looksOf(outcome, { page, looks: missing, component });
    if ("result" in outcome) {
      for (const { look: name, ...seen } of fresh)
        memory.keep({ page, look: name }, seenOf(seen), [...outcome.result.files, "/_headers"]);
      visits += 1;
      if (visits % visitsBetweenSaves === 0) memory.save();
    }
    return [...kept, ...fresh];
  };

  try {
    report.expect(pages.length);
    const asTheyCome = await Promise.all(
      pages.map(async (page) =>
        report.done((await Promise.all(arriving.map((plan) => look(page, plan)))).flat()),
      ),
    );
    const opened = plans.filter(({ opening }) => opening);
    const places = placesOf(asTheyCome.flat(), opened);
    report.expect(places.length);
    const whenOpened = await Promise.all(
      places.map(async ({ page, plan, component }) =>
        report.done(await look(page, plan, component)),
      ),
    );
    return [...asTheyCome.flat(), ...whenOpened.flat()].filter(
      ({ look: name, findings }) => name !== components || findings.length > 0,
    );
  } finally {
    memory.save();
    await pool.close();
    await served.close();
  }
}

/** The loads of a page as it comes; the first with scripts also looks for what can be opened. */
function plansWithComponents(plans: readonly LoadPlan[]): readonly LoadPlan[] {
  const coming = plans.filter(({ opening }) => !opening);
  if (coming.length === plans.length) return coming;
  const isFirst = ({ isWithoutScripts, isWalk, rule }: LoadPlan) =>
    !isWithoutScripts && !isWalk && !rule;
  const first = coming.find(isFirst) ?? { looks: [], states: [], isWithoutScripts: false };
  const others = coming.filter((plan) => plan !== first);
  return [{ ...first, looks: [...first.looks, components] }, ...others];
}

/** Wants a picture of the first of what is the same: pictures are large, and take long to make. */
function oneOfEach(): WantsPicture {
  const pictured = new Set<string>();
  return ({ engine, rule, html = "" }) => {
    const key = `${engine} ${rule} ${html}`;
    if (html === "" || pictured.has(key) || pictured.size >= mostPictures) return false;
    pictured.add(key);
    return true;
  };
}

/** The part of a plan that is not known. */
function restOf(plan: LoadPlan, missing: readonly string[]): LoadPlan {
  if (plan.rule) return plan;
  const { last, ...others } = plan;
  return {
    ...others,
    looks: missing,
    states: plan.states.filter((state) => missing.includes(nameOfLook(state, plan))),
    ...(last && missing.includes(nameOfLook(last.state, last)) ? { last } : {}),
  };
}

interface Looked {
  readonly page: string;
  readonly looks: readonly string[];
  readonly component: string | undefined;
}

function looksOf(outcome: Outcome<Visit>, { page, looks, component }: Looked): readonly Look[] {
  const basics = { page, at: new Date().toISOString(), isKept: false };
  const opened = component === undefined ? {} : { component };
  if ("result" in outcome) {
    const { found, components: there } = outcome.result;
    return looks.map((name) =>
      name === components
        ? { ...basics, look: name, findings: [], components: there }
        : { ...basics, ...opened, look: name, findings: found[name] ?? [] },
    );
  }
  const { failure, message } = outcome;
  return looks.map((look) => {
    const finding: AuditFinding = { engine: "run", rule: failure, page, state: look, message };
    // Where nothing else was to be seen, this alone says that what can be opened was not looked for.
    const isTold = look !== components || looks.length === 1;
    return { ...basics, ...opened, look, findings: isTold ? [finding] : [] };
  });
}

function seenOf({ at, findings, components: there }: SeenLook): SeenLook {
  return { at, findings, ...(there ? { components: there } : {}) };
}

interface Place {
  readonly page: string;
  readonly plan: LoadPlan;
  readonly component: string;
}

/** Where each thing that can be opened is judged: on the first page that has it. */
function placesOf(looks: readonly Look[], opened: readonly LoadPlan[]): readonly Place[] {
  const pages = looks.flatMap(({ page, components: there }) => (there ? [{ page, there }] : []));
  return opened.flatMap((plan) => {
    const { id = "" }: Partial<Opening> = plan.opening ?? {};
    const seen = new Set<string>();
    return pages.flatMap(({ page, there }) => {
      const component = there[id];
      if (component === undefined || seen.has(component)) return [];
      seen.add(component);
      return [{ page, plan, component }];
    });
  });
}

function reporter(onProgress: PagesOptions["onProgress"] = () => {}) {
  let [done, all, findings] = [0, 0, 0];
  return {
    expect: (more: number) => {
      all += more;
      onProgress({ done, all, findings });
    },
    done: (looks: readonly Look[]) => {
      done += 1;
      findings += looks.reduce((sum, one) => sum + one.findings.length, 0);
      onProgress({ done, all, findings });
      return looks;
    },
  };
}
