import { exampleAnswer, exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

export default defineLiveRule({
  id: "live-missing-page",
  criteria: [],
  words: {
    sv: {
      title: "Fel svar på adresser som inte finns",
      what: "På {{address}}, som inte finns, ska svaret vara 404 med webbplatsens sida på adressens språk. Svaret är {{status}}, och sidan en annan eller statusen fel.",
      remedy:
        "Använd konfigurationen som bygget skriver. Hos en annan värd: låt den svara med 404.html i mappen för adressens språk.",
      why: "Den som kommer fel får annars en främmande sida utan väg vidare, och sökmotorer tar in sidor som inte finns.",
    },
    en: {
      title: "Wrong answers for what is not there",
      what: "For {{address}}, which is not there, the server is to answer 404 with the site's page in the language of the address. It answers {{status}}, or with another page.",
      remedy:
        "Use the configuration that builds write. At another host, have it answer with the 404.html in the folder of the language of the address.",
      why: "Otherwise people who went astray get a foreign page with no way on, and search engines list pages that are not there.",
    },
  },
  examples: {
    bad: [
      exampleLive({ missing: [{ address: "/sv/a/", answer: exampleAnswer() }] }),
      exampleLive({
        missing: [{ address: "/sv/a/", answer: exampleAnswer({ status: 404, isAsBuilt: false }) }],
      }),
    ],
    good: [
      exampleLive({ missing: [{ address: "/sv/a/", answer: exampleAnswer({ status: 404 }) }] }),
    ],
  },
  *inLive({ missing }) {
    for (const { address, answer } of missing) {
      if (answer.status === 404 && answer.isAsBuilt) continue;
      const status = answer.failure ?? answer.status;
      yield { page: address.replace(/[^/]+\/$/, ""), values: { address, status } };
    }
  },
});
