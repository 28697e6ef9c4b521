import type { Finding } from "./finding.ts";
import { isTextRule, type Rule } from "./rule.ts";
import { loadSpellers, type Spellers } from "./speller.ts";

/** To think of what was meant takes longer than to read a page: nobody reads more than so many. */
const mostThought = 50;

/** What a rule suggests where it has nothing to suggest. */
const nothing = "–";

/**
 * Adds to what rules have found what may have been meant, where they can say that. It is done for what
 * is told alone, in its order, and for the first of many.
 */
export async function addSuggestions(
  findings: readonly Finding[],
  rules: readonly Rule[],
): Promise<readonly Finding[]> {
  const suggesting = new Map(
    rules
      .filter(isTextRule)
      .flatMap(({ id, suggest }) => (suggest ? [[id, suggest] as const] : [])),
  );
  if (!findings.some(({ rule }) => suggesting.has(rule))) return findings;
  const spellers = await loadSpellers();
  const known = new Map<string, string>();
  return findings.map((finding) => {
    const suggest = suggesting.get(finding.rule);
    if (!suggest) return finding;
    const key = JSON.stringify([finding.rule, finding.values]);
    const suggestions = known.get(key) ?? think(suggest, finding, { spellers, count: known.size });
    known.set(key, suggestions);
    return { ...finding, values: { ...finding.values, suggestions } };
  });
}

function think(
  suggest: (values: Finding["values"], spellers: Spellers) => readonly string[],
  { values }: Finding,
  { spellers, count }: { readonly spellers: Spellers; readonly count: number },
): string {
  return (count < mostThought ? suggest(values, spellers).join(", ") : "") || nothing;
}
