import { examplePage } from "../example-page.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const view = { hasReducedMotion: true };
const turning = "@keyframes turn { to { transform: rotate(1turn) } } ";

/** Shorter changes, of a colour for instance, are no movement to anyone; in milliseconds. */
const shortest = 100;

/** WCAG 2.2.2 and 2.3.3: nothing moves by itself for whoever has asked for less motion. */
export default defineViewRule({
  id: "motion",
  criteria: ["2.2.2"],
  words: {
    en: {
      title: "Things that move for those who asked for less motion",
      what: "The element moves for {{time}} milliseconds, although the visitor has asked for less motion.",
      remedy:
        "Move it only within @media (prefers-reduced-motion: no-preference), or give it the end at once.",
      why: "What moves on the screen makes some people dizzy or ill, and takes the reading from others.",
    },
    sv: {
      title: "Sådant som rör sig för den som bett att slippa rörelse",
      what: "Elementet rör sig i {{time}} millisekunder, trots att besökaren har bett att slippa rörelse.",
      remedy:
        "Låt det röra sig bara inom @media (prefers-reduced-motion: no-preference), eller visa slutet direkt.",
      why: "En del blir yra eller illamående av det som rör sig på skärmen, och andra kan inte läsa.",
    },
  },
  examples: {
    bad: [
      {
        html: examplePage(
          "<p>Wait</p>",
          `${turning} p { animation: turn 2s infinite } p { display: inline-block }`,
        ),
        view,
      },
    ],
    good: [
      { html: examplePage("<p>Wait</p>"), view },
      {
        html: examplePage(
          "<p>Wait</p>",
          `${turning} @media (prefers-reduced-motion: no-preference) { p { animation: turn 2s infinite } }`,
        ),
        view,
      },
    ],
  },
  appliesIn: ({ hasReducedMotion = false }) => hasReducedMotion,
  inView: () =>
    document.getAnimations().flatMap((animation) => {
      const { effect, playState } = animation;
      const time = Number(effect?.getComputedTiming().endTime ?? 0);
      if (playState !== "running" || time < shortest) return [];
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      // JSON knows no endless time.
      const values = { time: Number.isFinite(time) ? Math.round(time) : "∞" };
      return [{ ...(target ? describeElement(target) : {}), values }];
    }),
});
