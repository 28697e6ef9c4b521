import { examplePage } from "../example-page.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const view = { isWithoutScripts: true };

/** What makes a button do something without a script, beside the form that it sends. */
const doers =
  "[popovertarget], [commandfor], [type='submit'][form], [type='reset'][form], form [type='submit'], form [type='reset'], form button:not([type='button'])";

/** Nothing offers what only a script could do, where there are none. */
export default defineViewRule({
  id: "dead-control",
  criteria: [],
  words: {
    en: {
      title: "Controls that do nothing without scripts",
      what: "The button is shown where scripts do not run, and does nothing there.",
      remedy:
        "Let the script that makes it work show it, or use a form, a link, <details> or popover.",
      why: "Scripts fail to load on bad lines and behind strict filters. Whoever presses a dead button believes that the service is broken.",
    },
    sv: {
      title: "Knappar som inte gör något utan skript",
      what: "Knappen visas där skript inte körs och gör ingenting där.",
      remedy:
        "Låt skriptet som får den att fungera också visa den, eller använd ett formulär, en länk, <details> eller popover.",
      why: "Skript laddas inte alltid på dåliga uppkopplingar och bakom hårda filter. Den som trycker på en död knapp tror att tjänsten är trasig.",
    },
  },
  examples: {
    bad: [
      { html: examplePage('<button type="button">Listen</button>'), view },
      { html: examplePage("<button>Listen</button>"), view },
      { html: examplePage('<form><button type="button">Add</button></form>'), view },
    ],
    good: [
      { html: examplePage('<button type="button" hidden>Listen</button>'), view },
      { html: examplePage('<form action="/send"><button>Send</button></form>'), view },
      {
        html: examplePage(
          '<button type="button" popovertarget="menu">Menu</button><div id="menu" popover>Menu</div>',
        ),
        view,
      },
    ],
  },
  appliesIn: ({ isWithoutScripts = false }) => isWithoutScripts,
  inView: () =>
    [...document.querySelectorAll("button, input[type='button'], [role='button']")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(doers))
      .map(describeElement),
});
