import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { headingsOf } from "../html/headings-of.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "heading-outline",
  criteria: ["1.3.1", "2.4.6"],
  words: {
    sv: {
      title: "Rubriker som hoppar över en nivå",
      what: "En rubrik på nivå {{level}} följer på en på nivå {{before}}.",
      remedy: "Låt varje rubrik ligga högst en nivå under den förra.",
      why: "Den som lyssnar på sidan hoppar mellan rubrikerna och förstår av nivån vad som hör ihop. Saknas en nivå låter det som om något fattas.",
    },
    en: {
      title: "Headings that skip a level",
      what: "A heading of level {{level}} follows one of level {{before}}.",
      remedy: "Let no heading lie more than one level below the one before it.",
      why: "People who listen to the page move from heading to heading and understand from the levels what belongs together. A skipped level sounds as if something were missing.",
    },
  },
  examples: {
    bad: [
      "<h1>a</h1><h3>b</h3>",
      "<h1>a</h1><h2>b</h2><h4>c</h4>",
      "<h3>a</h3><h1>b</h1>",
      '<h1>a</h1><p role="heading" aria-level="3">b</p>',
    ].map((body) => examplePage(body)),
    good: [
      "<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>",
      "<h2>Meny</h2><h1>a</h1><h2>b</h2>",
      "<h1>a</h1><h4 hidden>b</h4><template><h4>c</h4></template>",
    ].map((body) => examplePage(body)),
  },
  *inHtml(page) {
    let before = 1;
    for (const { element, level } of headingsOf(page)) {
      if (level > before + 1) yield foundElement(page, element, { level, before });
      before = level;
    }
  },
});
