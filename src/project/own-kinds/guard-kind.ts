import type { KindLooks } from "../../../_includes/kinds/kind-looks.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { DataFormat } from "../../model/thing-kind.ts";
import type { OpenDataSet } from "../../routes/open-data-set.ts";
import type { PageDefinition, PlannedPage } from "../../routes/page-definition.ts";
import {
  type Contracts,
  findWrongValue,
  node,
  ofData,
  ofOpenData,
  ofPages,
  type WrongValue,
} from "./kind-contracts.ts";

/** Ends the work with a fault: what a function of a body's own gave or threw. */
export interface OwnFailures {
  readonly gave: (wrong: WrongValue) => never;
  readonly threw: (error: unknown) => never;
}

type Act = (...args: readonly unknown[]) => unknown;

/**
 * The same kind, each function of which keeps what it promises, or says what it gave in place of it:
 * the generator need not expect the unexpected behind this door.
 */
export function guardKind(kind: Kind, failures: OwnFailures): Kind {
  const guarded = new Map(
    Object.entries(kind.pages).map(([name, page]): [PageDefinition, [string, PageDefinition]] => [
      page,
      [name, guardAll(page, { path: `pages.${name}`, contracts: ofPages, failures })],
    ]),
  );
  const findPage = (one: unknown, index: number): PlannedPage => {
    const planned = Object(one) as Partial<PlannedPage>;
    const [, page] = guarded.get(planned.page as PageDefinition) ?? [];
    if (page) return { page, subject: planned.subject };
    const found = planned.page === undefined ? String(one) : "definePage(…)";
    const names = Object.keys(kind.pages).map((name) => `pages.${name}`);
    return failures.gave({ what: `plan(…)[${index}]`, found, expected: names.join(" | ") });
  };
  return {
    ...kind,
    pages: Object.fromEntries(guarded.values()),
    plan: (site) => {
      const planned: unknown = attempt(() => kind.plan(site), failures);
      if (Array.isArray(planned)) return planned.map(findPage);
      const found = String(planned);
      return failures.gave({ what: "plan(…)", found, expected: "readonly PlannedPage[]" });
    },
    ...(kind.data && { data: guardData(kind.data, failures) }),
    ...(kind.openData && {
      openData: kind.openData.map(
        (set, index): OpenDataSet =>
          guardAll(set, { path: `openData[${index}]`, contracts: ofOpenData, failures }),
      ),
    }),
  };
}

/** The same looks; a layout that gives nothing to show says so. */
export function guardLooks(looks: KindLooks, failures: OwnFailures): KindLooks {
  const { layouts, feedTexts } = looks;
  const guard = <Part extends object>(part: Part, path: string): Part => {
    const contracts = Object.fromEntries(Object.keys(part).map((name) => [name, node]));
    return guardAll(part, { path, contracts, failures });
  };
  return {
    ...looks,
    layouts: guard(layouts, "layouts"),
    ...(feedTexts && { feedTexts: guard(feedTexts, "feedTexts") }),
  };
}

/** A schema is asked later, and by others: it stands behind the same door. */
function guardData(data: DataFormat, failures: OwnFailures): DataFormat {
  const guarded = guardAll(data, { path: "data", contracts: ofData, failures });
  return {
    ...guarded,
    schema: (shared) => {
      const schema = guarded.schema(shared);
      const safeParse = schema.safeParse.bind(schema);
      schema.safeParse = (...args) => attempt(() => safeParse(...args), failures);
      return schema;
    },
  };
}

function guardAll<Whole extends object>(
  whole: Whole,
  {
    path,
    contracts,
    failures,
  }: { readonly path: string; readonly contracts: Contracts; readonly failures: OwnFailures },
): Whole {
  const entries = Object.entries(whole).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    const guarded: Act = (...args) => {
      const given = attempt(() => (value as Act)(...args), failures);
      const contract = contracts[name];
      const wrong = contract && findWrongValue(contract, given, `${path}.${name}(…)`);
      return wrong ? failures.gave(wrong) : given;
    };
    return [name, guarded];
  });
  return Object.fromEntries(entries) as Whole;
}

function attempt<Value>(run: () => Value, { threw }: OwnFailures): Value {
  try {
    return run();
  } catch (error) {
    return threw(error);
  }
}
