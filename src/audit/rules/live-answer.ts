import { exampleFile, exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

export default defineLiveRule({
  id: "live-answer",
  criteria: [],
  words: {
    sv: {
      title: "Sidor och filer som inte kan hämtas",
      what: "Servern svarar {{status}} på {{address}}, som finns i den byggda webbplatsen.",
      remedy: "Publicera hela webbplatsen igen, och se efter att servern läser den mappen.",
      why: "Länkar dit leder ingenstans.",
    },
    en: {
      title: "Pages and files that cannot be fetched",
      what: "The server answers {{status}} for {{address}}, which the built site has.",
      remedy: "Publish the whole site again, and see that the server reads that folder.",
      why: "Links there lead nowhere.",
    },
  },
  examples: {
    bad: [
      exampleLive({ files: [exampleFile({ status: 404 })] }),
      exampleLive({ files: [exampleFile({ status: 0, failure: "ECONNREFUSED" })] }),
      exampleLive({ files: [exampleFile({ status: 301 })] }),
    ],
    good: [exampleLive({ files: [exampleFile({ status: 200 })] })],
  },
  *inLive({ files }) {
    for (const { address, answer } of files)
      if (answer.status !== 200)
        yield { page: address, values: { address, status: answer.failure ?? answer.status } };
  },
});
