import { defaultTreeAdapter } from "parse5";
import { attributeOf, type Element } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { isTimeValue } from "../html/is-time-value.ts";
import { defineHtmlRule } from "../rule.ts";

export default defineHtmlRule({
  id: "time-value",
  criteria: [],
  words: {
    sv: {
      title: "Tider som program inte kan läsa",
      what: "”{{value}}” är ingen tid som program förstår.",
      remedy:
        "Skriv tiden i attributet datetime, till exempel 2024-03-20 eller 2024-03-20T09:00+01:00.",
      why: "Kalendrar och hjälpmedel läser värdet i elementet <time>. Är det fel kan de visa fel dag eller ingen alls.",
    },
    en: {
      title: "Times that programs cannot read",
      what: "“{{value}}” is no time that programs understand.",
      remedy:
        "Give the time in the attribute datetime, for example 2024-03-20 or 2024-03-20T09:00+01:00.",
      why: "Calendars and assistive technology read the value of <time>. When it is wrong, they show another day or none.",
    },
  },
  examples: {
    bad: [
      '<time datetime="20 mars">20 mars</time>',
      "<time>20 mars</time>",
      "<time></time>",
      "<template><time></time></template>",
      '<del datetime="i går">a</del>',
    ].map((body) => examplePage(body)),
    good: [
      "<time>2024-02-29</time>",
      '<time datetime="2024-03-20T09:00:00+01:00">20 mars</time>',
      '<ins datetime="2024-03">a</ins>',
    ].map((body) => examplePage(body)),
  },
  *inHtml(page) {
    for (const element of page.elements) {
      const value = timeOf(element);
      if (value !== undefined && !isTimeValue(value)) yield foundElement(page, element, { value });
    }
  },
});

/** Without `datetime`, the text of `<time>` is the value, and nothing but text may stand there. */
function timeOf(element: Element): string | undefined {
  const given = attributeOf(element, "datetime");
  if (given !== undefined || element.tagName !== "time") return given;
  const [only] = element.childNodes;
  return only && defaultTreeAdapter.isTextNode(only) ? only.value.trim() : "";
}
