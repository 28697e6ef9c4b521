import { defineTextRule, type FoundInText } from "../rule.ts";
import { typedHeadings } from "../typed-headings.ts";

export default defineTextRule({
  id: "bold-heading",
  severity: "warning",
  words: {
    sv: {
      title: "Rubriker som bara är fet text eller versaler",
      what: "”{{text}}” ser ut som en rubrik, men är ett vanligt stycke.",
      remedy:
        "Gör en rubrik av stycket: ## {{text}}. Skriv ### om den hör in under en annan rubrik. Ta bort stjärnorna, och skriv inte med bara stora bokstäver.",
      why: "Många som använder skärmläsare hoppar från rubrik till rubrik. Text som bara ser ut som en rubrik hittar de inte. (WCAG 1.3.1)",
    },
    en: {
      title: "Headings that are nothing but bold text or capitals",
      what: "“{{text}}” looks like a heading but is an ordinary paragraph.",
      remedy:
        "Make it a heading: ## {{text}}. Write ### if it belongs under another heading. Remove the asterisks, and do not write it all in capitals.",
      why: "Many people who use a screen reader jump from heading to heading. They miss text that only looks like one. (WCAG 1.3.1)",
    },
  },
  examples: {
    sv: {
      bad: [
        "**Öppettider i sommar**\n\nVi har öppet varje dag.",
        "**Ta med**\n\n- badkläder\n- handduk",
        "SÅ ANSÖKER DU\n\nFyll i blanketten.",
      ],
      good: [
        "## Öppettider\n\nVi har öppet varje dag.",
        "**Observera!**\n\nVi har stängt i dag.",
        "**Badet är stängt i juli.**\n\nVi öppnar igen i augusti.",
        "**Telefon:**\n\n0465-123 45",
        "Vi ses på badet.\n\n**Välkommen**",
        "**Kom ihåg** handduken\n\nVi har inga att låna ut.",
        "**[Ansök om bygglov](page:about)**\n\nDet tar tio minuter.",
        "**112**\n\nRing vid fara för liv.",
        "SFI\n\nSvenska för invandrare.",
        "- **Ta med**\n\n  Badkläder och handduk.",
        "> **Ljuset**\n>\n> Det är till för alla.",
      ],
    },
    en: {
      bad: [
        "**Summer opening hours**\n\nWe are open every day.",
        "**What to bring**\n\n- a bathing suit\n- a towel",
        "HOW TO APPLY\n\nFill in the form.",
      ],
      good: [
        "## Opening hours\n\nWe are open every day.",
        "**Please note!**\n\nWe are closed today.",
        "**The baths are closed in July.**\n\nWe open again in August.",
        "**Telephone:**\n\n01865 12345",
        "See you at the baths.\n\n**Welcome**",
        "**Bring** a towel\n\nWe have none to lend.",
        "**[Apply for a permit](page:about)**\n\nIt takes ten minutes.",
        "NHS\n\nThe National Health Service.",
        "> **The light**\n>\n> It is for everyone.",
      ],
    },
  },
  *inText(text): Generator<FoundInText> {
    for (const passage of typedHeadings(text)) {
      const { words } = passage;
      yield { passage, start: 0, end: words.length, values: { text: words.trim() } };
    }
  },
});
