import { pagePair, person, personFile } from "../example-files.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import { foundIn, listed, translatedTexts } from "../translated-texts.ts";

/** A page that speaks of an invented person, and its translation. */
function pages(sv: string, en: string) {
  const { files } = pagePair(sv, en);
  return { files: { ...files, [personFile]: person() } };
}

export default defineSiteRule({
  id: "translation-names",
  severity: "warning",
  words: {
    sv: {
      title: "Namn som finns bara på ett av språken",
      what: "Namnen är inte desamma som i {{original}}. Här saknas: {{missing}}. Bara här finns: {{extra}}.",
      remedy: "Jämför de två texterna, och skriv samma namn på båda språken.",
      why: "Den som läser bara det ena språket får annars veta en annan sak om vem det gäller.",
    },
    en: {
      title: "Names that only one of the languages has",
      what: "The names are not those of {{original}}. Missing here: {{missing}}. Only here: {{extra}}.",
      remedy: "Compare the two texts, and name the same people in both languages.",
      why: "Otherwise readers of one language are told something else of who it is about.",
    },
  },
  examples: {
    bad: [
      pages("Fråga Nils Ny om bron.", "Ask us about the bridge."),
      pages("Fråga oss om bron.", "Ask Nils Ny about the bridge."),
    ],
    good: [
      pages("Fråga Nils Ny om bron.", "Ask Nils Ny about the bridge."),
      pages("Nils Nys bro på Stora Gatan.", "The bridge of Nils Ny in High Street."),
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    const people = new Set(peopleOf(checked.site.things));
    for (const pair of translatedTexts(checked)) {
      const [there, here] = [pair.original, pair.translation].map(
        ({ shape }) => new Set(shape.names.flatMap((capitals) => [...peopleIn(capitals, people)])),
      );
      if (!there || !here) continue;
      const [missing, extra] = [there.difference(here), here.difference(there)];
      if (missing.size + extra.size === 0) continue;
      yield foundIn(pair, { missing: listed(missing), extra: listed(extra) });
    }
  },
});

/** Names that are the same in every language: those of things that have no other for each. */
function* peopleOf(things: object): Generator<string> {
  for (const ofKind of Object.values(things))
    if (ofKind instanceof Map)
      for (const thing of ofKind.values()) {
        const { name } = thing as { readonly name?: unknown };
        if (typeof name === "string") yield name;
      }
}

/**
 * The people among words with capitals, before which the first word of a sentence may stand. In Swedish
 * what belongs to somebody has an s at the end of the name.
 */
function* peopleIn(capitals: string, people: ReadonlySet<string>): Generator<string> {
  const words = capitals.split(" ");
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start + 1; end--) {
      const name = words.slice(start, end).join(" ");
      const bare = name.replace(/s$/, "");
      if (people.has(name)) yield name;
      else if (people.has(bare)) yield bare;
    }
}
