import { exampleFile, exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

const nosniff = { headers: [["X-Content-Type-Options", "nosniff"]] } as const;

export default defineLiveRule({
  id: "live-header",
  criteria: [],
  words: {
    sv: {
      title: "Svarshuvuden som saknas eller är fel",
      what: "Svarshuvudet {{name}} ska vara ”{{expected}}” men är ”{{found}}”.",
      remedy:
        "Använd den konfiguration för nginx eller Caddy som npm run build -- --configuration skriver, eller en värd som läser _headers. Läs in den på nytt efter varje bygge.",
      why: "Svarshuvudena skyddar besökarna mot främmande skript, och gör att filer sparas och visas på rätt sätt.",
    },
    en: {
      title: "Headers that are missing or wrong",
      what: "The header {{name}} is to be “{{expected}}”, but is “{{found}}”.",
      remedy:
        "Use the configuration for nginx or Caddy that npm run build -- --configuration writes, or a host that reads _headers. Have it read again after each build.",
      why: "Headers keep visitors safe from scripts of others, and have files kept and shown as they should be.",
    },
  },
  examples: {
    bad: [
      exampleLive({ files: [exampleFile({}, nosniff)] }),
      exampleLive({
        files: [exampleFile({ headers: { "x-content-type-options": "none" } }, nosniff)],
      }),
    ],
    good: [
      exampleLive({
        files: [exampleFile({ headers: { "x-content-type-options": "nosniff" } }, nosniff)],
      }),
      exampleLive({ files: [exampleFile({ status: 404 }, nosniff)] }),
    ],
  },
  *inLive({ files }) {
    for (const { address: page, answer, headers } of files.filter(isThere))
      for (const [name, expected] of headers) {
        const found = answer.headers[name.toLowerCase()] ?? "";
        if (found !== expected) yield { page, html: name, values: { name, expected, found } };
      }
  },
});

/** What cannot be fetched has another fault. */
function isThere({ answer }: { readonly answer: { readonly status: number } }): boolean {
  return answer.status === 200;
}
