import type { Finding } from "./finding.ts";
import { isTextRule, type Rule } from "./rule.ts";
import type { LoadSpellers, Spellers } from "./speller.ts";

/** To think of what was meant takes longer than to read a page: nobody reads more than so many. */
const mostThought = 50;

/** What a rule suggests where it has nothing to suggest. */
const nothing = "–";

/** What is needed to think of something. */
interface SuggestionTools {
  readonly load: LoadSpellers;
  readonly known?: Map<string, string>;
}

/**
 * Adds to what rules have found what may have been meant, where they can say that. It is done for what
 * is told alone, in its order, and for the first of many.
 * @param tools.load gives what knows words, where something is to be suggested that is not known
 * @param tools.known what was thought of before, by what was found; what is thought of now is added
 */
export async function addSuggestions(
  findings: readonly Finding[],
  rules: readonly Rule[],
  { load, known = new Map() }: SuggestionTools,
): Promise<readonly Finding[]> {
  const suggesting = new Map(
    rules
      .filter(isTextRule)
      .flatMap(({ id, suggest }) => (suggest ? [[id, suggest] as const] : [])),
  );
  const asked = new Set(findings.filter(({ rule }) => suggesting.has(rule)).map(keyOf));
  const first = new Set([...asked].slice(0, mostThought));
  let spellers: Spellers | undefined;
  const told: Finding[] = [];
  for (const finding of findings) {
    const suggest = suggesting.get(finding.rule);
    if (!suggest) {
      told.push(finding);
      continue;
    }
    const key = keyOf(finding);
    if (first.has(key) && !known.has(key)) {
      spellers ??= await load();
      known.set(key, suggest(finding.values, spellers).join(", "));
    }
    const suggestions = (first.has(key) ? known.get(key) : "") || nothing;
    told.push({ ...finding, values: { ...finding.values, suggestions } });
  }
  return told;
}

function keyOf({ rule, values }: Finding): string {
  return JSON.stringify([rule, values]);
}
