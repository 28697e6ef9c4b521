import { examplePage } from "../example-page.ts";
import { defineWalkRule } from "../rule.ts";
import { isWalked } from "../walk-views.ts";

/** WCAG 2.1.2: the focus can leave everything that it can come to. */
export default defineWalkRule({
  id: "keyboard-trap",
  criteria: ["2.1.2"],
  actIds: ["a1b64e"],
  words: {
    en: {
      title: "Places that hold the keyboard",
      what: "Tab does not lead on from here: the focus stays, or goes round.",
      remedy:
        "Let Tab go on. If a part of the page must keep the focus, make it a <dialog> that is shown as a modal one and closes with Escape.",
      why: "Whoever uses the keyboard alone is stuck, and has to leave the page.",
    },
    sv: {
      title: "Ställen där tangentbordet fastnar",
      what: "Tabbtangenten leder inte vidare härifrån: fokus stannar kvar eller går runt.",
      remedy:
        "Låt tabbtangenten gå vidare. Måste en del av sidan hålla kvar fokus, gör den till en <dialog> som visas modalt och stängs med Escape.",
      why: "Den som bara använder tangentbord sitter fast och måste lämna sidan.",
    },
  },
  examples: {
    bad: [
      {
        html: examplePage(
          '<main><a href="#a">One</a> <input aria-label="Name" id="name"> <a href="#b">Two</a></main><script>document.querySelector("#name").addEventListener("keydown", (event) => { if (event.key === "Tab") event.preventDefault(); })</script>',
        ),
      },
      {
        html: examplePage(
          '<main><input aria-label="Name"></main><script>document.querySelector("input").addEventListener("keydown", (event) => { if (event.key === "Tab") event.preventDefault(); })</script>',
        ),
      },
      {
        html: examplePage(
          '<a href="#a">One</a><nav><a href="#b" id="first">Two</a> <a href="#c" id="last">Three</a></nav><a href="#d">Four</a><script>document.querySelector("#last").addEventListener("keydown", (event) => { if (event.key === "Tab") { event.preventDefault(); document.querySelector("#first").focus(); } })</script>',
        ),
      },
    ],
    good: [
      { html: examplePage('<main><a href="#a">One</a> <input aria-label="Name"></main>') },
      { html: examplePage('<main><a href="#a">One</a></main>') },
      { html: examplePage("<main><p>No links here.</p></main>") },
    ],
  },
  appliesIn: isWalked,
  inWalk: ({ caught }) => (caught ? [caught] : []),
});
