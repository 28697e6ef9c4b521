import { type RuleLanguage, ruleLanguageOf } from "../../rules/rule-words.ts";
import type { CheckedSite } from "../checked-site.ts";
import { readabilityOf } from "../readability.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import { addMeasures, type TextMeasure } from "../text-facts.ts";

/** From here on most people find a text heavy: LIX 50, and a little more than school in England. */
const heavy: Readonly<Record<RuleLanguage, number>> = { sv: 50, en: 13 };

const easySwedish =
  "Vi har öppet varje dag. Du kan komma in när du vill. Det kostar inget. ".repeat(6);
const hardSwedish =
  "Regionfullmäktige fastställer verksamhetsinriktningen genom övergripande målsättningar, varefter respektive nämnd ansvarar för att verksamhetsplaneringen utformas med utgångspunkt i fullmäktiges prioriteringar samt ekonomiska förutsättningar. ".repeat(
    3,
  );

function pageWith(text: string) {
  return { files: { "src/content/sv/read.md": `---\ntitle: Att läsa\n---\n${text}\n` } };
}

export default defineSiteRule({
  id: "hard-to-read",
  severity: "advice",
  words: {
    sv: {
      title: "Texter som är svåra att läsa",
      what: "Texten har {{measure}} {{figure}}. Mitten av webbplatsens texter ligger på {{median}}.",
      remedy: "Dela långa meningar och byt långa ord mot kortare. Sikta på under {{goal}}.",
      why: "En text för alla har LIX under 40. Över 50 är den svår även för vana läsare. Måttet räknar bara ordens och meningarnas längd: läs också texten högt.",
    },
    en: {
      title: "Texts that are hard to read",
      what: "The text has {{measure}} {{figure}}. The middle one of the site's texts has {{median}}.",
      remedy: "Split long sentences and use shorter words. Aim for less than {{goal}}.",
      why: "The figure is about the years of school that a text asks for. It counts the length of words and sentences alone: read the text aloud, too.",
    },
  },
  examples: { bad: [pageWith(hardSwedish)], good: [pageWith(easySwedish)] },
  *inSite({ texts }: CheckedSite): Generator<FoundInSite> {
    const measured = sumsByFile(texts.map(({ measure }) => measure)).flatMap((sum) => {
      const language = ruleLanguageOf(sum.language);
      const readability = language && readabilityOf(sum, language);
      return readability ? [{ ...readability, file: sum.file, language }] : [];
    });
    const byLanguage = Map.groupBy(measured, ({ language }) => language);
    for (const [language, all] of byLanguage) {
      const middle = median(all.map(({ figure }) => figure));
      for (const { file, figure, measure } of all)
        if (figure > heavy[language])
          yield {
            file,
            values: {
              measure,
              figure: Math.round(figure),
              median: Math.round(middle),
              goal: heavy[language],
            },
          };
    }
  },
});

/** A file in several languages, such as one of data, has a sum for each. */
function sumsByFile(measures: readonly TextMeasure[]): readonly TextMeasure[] {
  const sums = new Map<string, TextMeasure>();
  for (const measure of measures) {
    const key = `${measure.file} ${measure.language}`;
    const sum = sums.get(key);
    sums.set(key, sum ? addMeasures(sum, measure) : measure);
  }
  return [...sums.values()];
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
