import { exampleFile, exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

const calendar = { address: "/sv/a.ics", type: "text/calendar" } as const;

/** Older names that mean the same to every browser. */
const sameTypes: Readonly<Record<string, string>> = {
  "application/javascript": "text/javascript",
  "application/x-javascript": "text/javascript",
  "text/xml": "application/xml",
  "image/vnd.microsoft.icon": "image/x-icon",
};

export default defineLiveRule({
  id: "live-type",
  criteria: [],
  words: {
    sv: {
      title: "Filer med fel typ",
      what: "{{address}} ska ha typen {{expected}} men har ”{{found}}”.",
      remedy: "Låt servern ange typen i Content-Type. Konfigurationen som bygget skriver gör det.",
      why: "Utan rätt typ öppnas kalendrar, flöden och dokument inte i rätt program, och bokstäverna å, ä och ö kan bli fel.",
    },
    en: {
      title: "Files of the wrong type",
      what: "{{address}} is to have the type {{expected}}, but has “{{found}}”.",
      remedy:
        "Have the server say the type in Content-Type. The configuration that builds write does.",
      why: "Without the right type, calendars, feeds and documents do not open in the right program, and letters such as å, ä and ö may come out wrong.",
    },
  },
  examples: {
    bad: [
      exampleLive({
        files: [exampleFile({ headers: { "content-type": "text/plain" } }, calendar)],
      }),
      exampleLive({ files: [exampleFile({}, calendar)] }),
    ],
    good: [
      exampleLive({
        files: [
          exampleFile({ headers: { "content-type": "text/calendar; charset=utf-8" } }, calendar),
        ],
      }),
      exampleLive({
        files: [
          exampleFile({ headers: { "content-type": "text/xml" } }, { type: "application/xml" }),
        ],
      }),
      exampleLive({ files: [exampleFile({}, { address: "/a.unknown" })] }),
    ],
  },
  *inLive({ files }) {
    for (const { address, answer, type: expected } of files) {
      if (expected === undefined || answer.status !== 200) continue;
      const found = answer.headers["content-type"] ?? "";
      const plain = found.split(";")[0]?.trim().toLowerCase() ?? "";
      if ((sameTypes[plain] ?? plain) !== expected)
        yield { page: address, values: { address, expected, found } };
    }
  },
});
