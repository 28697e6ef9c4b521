import { exampleAnswer, exampleLive } from "../live/example-live.ts";
import type { MovedAddress } from "../live/live-site.ts";
import { defineLiveRule } from "../rule.ts";

const from = "/old/";
const to = "https://www.example.org/sv/";

export default defineLiveRule({
  id: "live-redirect",
  criteria: [],
  words: {
    sv: {
      title: "Gamla adresser som inte leder rätt",
      what: "Den gamla adressen {{from}} ska ge {{expected}}, men ger {{found}}.",
      remedy:
        "Använd konfigurationen som bygget skriver, eller en värd som läser _redirects. Finns inga regler hos värden, publicera sidorna som bygget har lagt på de gamla adresserna.",
      why: "Länkar på andra webbplatser, bokmärken och tryckta adresser slutar att fungera.",
    },
    en: {
      title: "Old addresses that do not lead on",
      what: "The old address {{from}} is to give {{expected}}, but gives {{found}}.",
      remedy:
        "Use the configuration that builds write, or a host that reads _redirects. Where a host has no rules, publish the pages that the build has put at the old addresses.",
      why: "Links on other sites, bookmarks and printed addresses stop working.",
    },
  },
  examples: {
    bad: [
      exampleLive({
        moved: [{ from, to, answer: exampleAnswer({ status: 404, isAsBuilt: false }) }],
      }),
      exampleLive({
        moved: [
          { from, to, answer: exampleAnswer({ status: 302, headers: { location: "/sv/" } }) },
        ],
      }),
      exampleLive({
        moved: [
          { from, to, answer: exampleAnswer({ status: 301, headers: { location: "/en/" } }) },
        ],
      }),
      exampleLive({
        moved: [{ from, to: undefined, answer: exampleAnswer({ status: 404, isAsBuilt: false }) }],
      }),
    ],
    good: [
      exampleLive({
        moved: [
          { from, to, answer: exampleAnswer({ status: 301, headers: { location: "/sv/" } }) },
        ],
      }),
      // A host without rules sends the page that leads on.
      exampleLive({ moved: [{ from, to, answer: exampleAnswer() }] }),
      exampleLive({ moved: [{ from, to: undefined, answer: exampleAnswer({ status: 410 }) }] }),
    ],
  },
  *inLive({ moved, root }) {
    for (const one of moved) {
      const found = foundAt(one, root);
      const expected = one.to === undefined ? "410" : `301 ${one.to}`;
      if (found !== expected && !(one.answer.status === 200 && one.answer.isAsBuilt))
        yield { page: one.from, values: { from: one.from, expected, found } };
    }
  },
});

/** A lasting redirect keeps the method of a request (308) or not (301): for pages that is the same. */
function foundAt({ from, answer }: MovedAddress, root: string): string {
  const { status, failure, headers } = answer;
  const { location } = headers;
  if (location === undefined) return String(failure ?? status);
  const target = URL.parse(location, new URL(from, root))?.href ?? location;
  return `${status === 308 ? 301 : status} ${target}`;
}
