import { examplePage } from "../example-page.ts";
import { defineWalkRule } from "../rule.ts";
import { isWalked } from "../walk-views.ts";

/** WCAG 2.1.1: everything that can be used with a pointer can be used with the keyboard. */
export default defineWalkRule({
  id: "keyboard-reach",
  criteria: ["2.1.1"],
  words: {
    en: {
      title: "Controls that the keyboard passes by",
      what: "Tab never comes to this element.",
      remedy:
        "Look for a script that takes the Tab key or moves the focus away, and let it leave both alone.",
      why: "Whoever cannot use a mouse, and whoever uses a switch or a screen reader, cannot use what the keyboard never reaches.",
    },
    sv: {
      title: "Element som tangentbordet hoppar över",
      what: "Tabbtangenten kommer aldrig till elementet.",
      remedy:
        "Leta efter ett skript som fångar tabbtangenten eller flyttar fokus, och låt det lämna båda i fred.",
      why: "Den som inte kan använda mus, eller som styr med kontakter eller skärmläsare, kan inte använda det som tangentbordet aldrig når.",
    },
  },
  examples: {
    bad: [
      {
        html: examplePage(
          '<main><a href="#a">One</a> <a href="#b" id="two">Two</a> <a href="#c">Three</a></main><script>document.querySelector("#two").addEventListener("focus", () => document.querySelectorAll("a")[2].focus())</script>',
        ),
      },
    ],
    good: [
      { html: examplePage('<main><a href="#a">One</a> <button type="button">Two</button></main>') },
      {
        html: examplePage(
          '<main><fieldset><legend>Size</legend><label><input type="radio" name="size" checked> S</label> <label><input type="radio" name="size"> L</label></fieldset> <a href="#a">One</a></main>',
        ),
      },
      {
        html: examplePage(
          '<main><details><summary>More</summary><a href="#a">One</a></details><a href="#b">Two</a><button type="button" disabled>Three</button></main>',
        ),
      },
      {
        html: examplePage(
          '<main><a href="#a">One</a><dialog aria-label="Two"><button type="button">Three</button></dialog></main><script>document.querySelector("dialog").showModal()</script>',
        ),
      },
      {
        html: examplePage(
          '<main><a href="#a">One</a> <h1 tabindex="-1">Two</h1> <a href="#c">Three</a></main><script>document.querySelector("h1").focus()</script>',
        ),
      },
      {
        html: examplePage(
          `<main><iframe tabindex="0" title="One" srcdoc="<a href='/'>Two</a>"></iframe></main>`,
        ),
      },
    ],
  },
  appliesIn: isWalked,
  inWalk: ({ stops, usable, caught, isOpened }) => {
    // What was opened may close when the focus leaves it, and whoever is caught gets no further.
    if (isOpened || caught) return [];
    const reached = new Set(stops.map(({ selector }) => selector));
    return usable.filter(({ selector }) => !reached.has(selector));
  },
});
