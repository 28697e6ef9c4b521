import { exampleFile, exampleLive } from "../live/example-live.ts";
import type { LiveAnswer } from "../live/live-site.ts";
import { defineLiveRule } from "../rule.ts";

const long = { isCompressible: true } as const;

export default defineLiveRule({
  id: "live-compression",
  criteria: [],
  words: {
    sv: {
      title: "Texter som skickas okomprimerade",
      what: "{{address}} skickas inte komprimerad till den som tar emot Brotli och gzip.",
      remedy:
        "Bygg med --compress och använd konfigurationen som bygget skriver, eller slå på gzip hos värden.",
      why: "Sidan blir tre till fem gånger så tung på långsamma nät.",
    },
    en: {
      title: "Texts that are sent uncompressed",
      what: "{{address}} is not sent compressed to somebody who takes Brotli and gzip.",
      remedy:
        "Build with --compress and use the configuration that it writes, or turn gzip on at the host.",
      why: "The page is three to five times as heavy on slow networks.",
    },
  },
  examples: {
    bad: [
      exampleLive({ files: [exampleFile({}, long)] }),
      exampleLive({ files: [exampleFile({ headers: { "content-encoding": "identity" } }, long)] }),
    ],
    good: [
      exampleLive({ files: [exampleFile({ headers: { "content-encoding": "br" } }, long)] }),
      exampleLive({ files: [exampleFile({})] }),
      exampleLive({ files: [exampleFile({ status: 404 }, long)] }),
    ],
  },
  *inLive({ files }) {
    for (const { address, answer, isCompressible } of files)
      if (isCompressible && answer.status === 200 && !isCompressed(answer))
        yield { page: address, values: { address } };
  },
});

function isCompressed({ headers }: LiveAnswer): boolean {
  const { "content-encoding": encoding = "identity" } = headers;
  return encoding !== "identity";
}
