import { textFiles } from "../files/read-site-file.ts";
import { defineSiteRule } from "../rule.ts";

export default defineSiteRule({
  id: "json-file",
  criteria: [],
  words: {
    sv: {
      title: "JSON-filer som inte går att läsa",
      what: "Filen går inte att läsa som JSON.",
      remedy: "Rätta filen, eller ta bort den.",
      why: "Program som hämtar öppna data får inget alls av en fil som är felskriven.",
    },
    en: {
      title: "JSON files that cannot be read",
      what: "The file cannot be read as JSON.",
      remedy: "Correct the file, or remove it.",
      why: "Programs that fetch open data get nothing at all of a file that is malformed.",
    },
  },
  examples: {
    bad: [{ files: { "data/a.json": "{,}" } }, { files: { "a.jsonld": "" } }],
    good: [{ files: { "data/a.json": '{"a":1}', "a.webmanifest": "[]", "a.txt": "{" } }],
  },
  async *inSite(site) {
    for await (const { address: page, text } of textFiles(site, /\.(?:json|jsonld|webmanifest)$/))
      if (!isJson(text)) yield { page };
  },
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
