import { exampleAnswer, exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

const address = "/formular/sv/feedback";

/** Method not allowed: forms are posted, and who only asks is told so. */
const onlyPosts = 405;

export default defineLiveRule({
  id: "live-forms",
  criteria: [],
  words: {
    sv: {
      title: "Formulär som ingen tar emot",
      what: "Ingen tar emot formulären på {{address}}: svaret är {{status}}.",
      remedy:
        "Starta mottagaren (npm run forms), och låt servern skicka vidare det som kommer till formulärens adress. Ta annars bort forms ur _data/site.json.",
      why: "Den som har skrivit får ett fel, och anmälningar om bristande tillgänglighet når er inte.",
    },
    en: {
      title: "Forms that nobody receives",
      what: "Nobody receives the forms at {{address}}: the answer is {{status}}.",
      remedy:
        "Start the receiver (npm run forms), and have the server hand on what comes to the address of the forms. Otherwise remove forms from _data/site.json.",
      why: "People who have written get an error, and reports of what is not accessible do not reach you.",
    },
  },
  examples: {
    bad: [
      exampleLive({ forms: [{ address, answer: exampleAnswer({ status: 404 }) }] }),
      exampleLive({ forms: [{ address, answer: exampleAnswer({ status: 502 }) }] }),
    ],
    good: [exampleLive({ forms: [{ address, answer: exampleAnswer({ status: onlyPosts }) }] })],
  },
  *inLive({ forms }) {
    for (const { address: page, answer } of forms)
      if (answer.status !== onlyPosts)
        yield { page, values: { address: page, status: answer.failure ?? answer.status } };
  },
});
