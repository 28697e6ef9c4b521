import { findUnits } from "../../translations/find-units.ts";
import type { CheckedSite } from "../checked-site.ts";
import { pagePair } from "../example-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** A page whose translation was made of the text with a fingerprint. */
function pages(of: string) {
  return pagePair(
    "Vi har öppet.",
    "We are open.",
    `translation:
  of: "${of}"
`,
  );
}

export default defineSiteRule({
  id: "outdated-translation",
  severity: "warning",
  words: {
    sv: {
      title: "Översättningar av en äldre text",
      what: "Texten i {{original}} har ändrats sedan den här översättningen gjordes.",
      remedy:
        "Jämför texterna och rätta översättningen. Slå sedan på ”Översättningen stämmer” i formuläret. Utan formulär: kör npm run translations -- --accept {{file}}. Vad som har ändrats visar npm run translations -- {{original}}.",
      why: "Den som läser översättningen får annars gamla uppgifter. Till dess visar sidan att det finns en nyare text.",
    },
    en: {
      title: "Translations of an earlier text",
      what: "The text of {{original}} has changed since this was translated.",
      remedy:
        "Compare the texts and correct the translation. Then turn on “The translation is up to date” in the form. Without the forms, run npm run translations -- --accept {{file}}. What has changed is shown by npm run translations -- {{original}}.",
      why: "Readers of the translation would be told what is no longer so. Until then the page says that there is a newer text.",
    },
  },
  examples: { bad: [pages("0123456789ab")], good: [pages("5e9f47e1630f")] },
  *inSite({ site, files }): Generator<FoundInSite> {
    const { languages } = site.settings;
    yield* inData(files, languages);
    const [original = ""] = languages;
    for (const { translations } of site.pages.values())
      for (const { file, isOutdated } of Object.values(translations)) {
        const values = { original: translations[original]?.file ?? "", file };
        if (isOutdated) yield { file, path: ["translation"], values };
      }
  },
});

/** Pages know themselves whether they are: they need not be read again. */
function* inData(files: CheckedSite["files"], languages: readonly string[]) {
  for (const { state, file, field = "", originalFile } of findUnits(files, languages, () => false))
    if (state === "outdated")
      yield { file, path: pathOf(field), values: { original: originalFile.path, file } };
}

/** The way to a field that is named as an editor reads it: `roles[0].title`. */
function pathOf(field: string): readonly PropertyKey[] {
  const names = field.split(/[.[\]]+/).filter((name) => name !== "");
  return names.map((name) => (/^\d+$/.test(name) ? Number(name) : name));
}
