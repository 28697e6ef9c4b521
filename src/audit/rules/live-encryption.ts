import { exampleAnswer, exampleLive } from "../live/example-live.ts";
import { isOnThisMachine } from "../live/live-site.ts";
import { defineLiveRule } from "../rule.ts";

const moved = (location: string, status = 301) =>
  exampleLive({ unencrypted: exampleAnswer({ status, headers: { location } }) });

export default defineLiveRule({
  id: "live-encryption",
  criteria: [],
  words: {
    sv: {
      title: "Webbplatsen kan läsas utan kryptering",
      what: "{{address}} leder inte genast till samma adress med https.",
      remedy:
        "Låt servern svara 301 till https. Caddy gör det av sig självt; för nginx ordnar certbot det.",
      why: "Det som skickas okrypterat kan läsas och ändras på vägen.",
    },
    en: {
      title: "The site can be read without encryption",
      what: "{{address}} does not lead to the same address with https at once.",
      remedy:
        "Have the server answer 301 to https. Caddy does so by itself; for nginx, certbot sees to it.",
      why: "What is sent unencrypted can be read and changed on its way.",
    },
  },
  examples: {
    bad: [
      exampleLive({ root: "http://www.example.org" }),
      exampleLive({ unencrypted: exampleAnswer() }),
      moved("https://www.example.org/", 302),
      moved("http://www.example.org/sv/"),
    ],
    good: [
      moved("https://www.example.org/"),
      moved("https://www.example.org/", 308),
      // Nobody answers there at all.
      exampleLive({ unencrypted: exampleAnswer({ status: 0, failure: "ECONNREFUSED" }) }),
      exampleLive({ root: "http://127.0.0.1:8081" }),
    ],
  },
  *inLive({ root, unencrypted }) {
    if (isOnThisMachine(root)) return;
    const address = `${root.replace(/^https:/, "http:")}/`;
    if (root.startsWith("https:")) {
      const { status = 0, headers } = unencrypted ?? {};
      if (status === 0) return;
      if ([301, 308].includes(status) && headers?.location?.startsWith(`${root}/`)) return;
    }
    yield { page: "/", values: { address } };
  },
});
