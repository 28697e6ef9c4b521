import { noProse, type PassageLink } from "../passage.ts";
import { defineTextRule, type FoundInText } from "../rule.ts";

/** What a reader hears of a link: the case of its letters and its spaces are not among that. */
function heard({ text }: PassageLink): string {
  return text.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** The page that a link leads to: two places of a page are no two pages. */
function destination({ target }: PassageLink): string {
  const [page = ""] = target.split("#");
  return page === "" ? target : page.replace(/^http:/, "https:").replace(/\/$/, "");
}

/** Cells are read with the names of their row and column, which tell their links apart. */
export default defineTextRule({
  id: "same-link-text",
  severity: "warning",
  words: {
    sv: {
      title: "Länkar som heter lika men leder till olika sidor",
      what: "Länken heter ”{{text}}”, precis som en länk tidigare i texten som leder till en annan sida.",
      remedy: "Skriv om någon av länkarna, så att det hörs vad som skiljer sidorna åt.",
      why: "Den som använder skärmläsare kan få upp länkarna som en lista. Där går det inte att skilja på två länkar med samma text. (WCAG 2.4.4)",
    },
    en: {
      title: "Links with one text that lead to different pages",
      what: "The link says “{{text}}”, and so does an earlier link in this text that leads to another page.",
      remedy: "Reword one of them, so that each link tells its own page from the other.",
      why: "Screen readers can show all links as a list. Two links with the same words cannot be told apart there. (WCAG 2.4.4)",
    },
  },
  examples: {
    sv: {
      bad: [
        "[Ansök](https://a.example) om bygglov.\n\n[Ansök](https://b.example) om marklov.",
        "- Vatten: [taxa](page:water)\n- Avfall: [Taxa](page:waste)",
      ],
      good: [
        "[Ansök om bygglov](page:build). [Ansök om marklov](page:land).",
        "[Om oss](page:about) och en gång till: [om oss](page:about).",
        "[Bygglov](page:build) kostar pengar, se [bygglov](page:build#avgifter).",
        "[Arkivet](https://arkiv.example/) och [arkivet](http://arkiv.example)",
        "| Möte | Fil |\n| --- | --- |\n| Maj | [Protokoll](page:may) |\n| Juni | [Protokoll](page:june) |",
        "[![Karta](../media/a.svg)](page:about) [![Vägen](../media/b.svg)](page:road)",
      ],
    },
    en: {
      bad: [
        "[Apply](https://a.example) to build.\n\n[Apply](https://b.example) to fell a tree.",
        "- Water: [fees](page:water)\n- Waste: [Fees](page:waste)",
      ],
      good: [
        "[Apply to build](page:build). [Apply to fell a tree](page:trees).",
        "[About us](page:about), and once more: [about us](page:about).",
        "[Permits](page:build) cost money: see [permits](page:build#fees).",
        "| Meeting | File |\n| --- | --- |\n| May | [Minutes](page:may) |\n| June | [Minutes](page:june) |",
        "[The archive](https://archive.example/) and [the archive](http://archive.example)",
      ],
    },
  },
  *inText({ passages }): Generator<FoundInText> {
    const seen = new Map<string, Set<string>>();
    for (const passage of passages) {
      if (passage.role === "cell") continue;
      for (const link of passage.links) {
        const text = heard(link);
        if (text === "" || text.includes(noProse)) continue;
        const others = seen.get(text) ?? new Set();
        const { start, end } = link;
        if (others.size > 0 && !others.has(destination(link)))
          yield { passage, start, end, values: { text: link.text.trim() } };
        seen.set(text, others.add(destination(link)));
      }
    }
  },
});
