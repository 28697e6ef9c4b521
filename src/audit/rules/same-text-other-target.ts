import type { BuiltPage } from "../built-site.ts";
import { accessibleName } from "../html/accessible-name.ts";
import { attributeOf, type Element, isHidden } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { linkContext } from "../html/link-context.ts";
import { defineHtmlRule } from "../rule.ts";

const anyOrigin = "http://a.invalid";

export default defineHtmlRule({
  id: "same-text-other-target",
  criteria: ["2.4.4"],
  actIds: ["fd3a94"],
  words: {
    sv: {
      title: "Länkar som heter likadant men leder olika",
      what: "Länken ”{{text}}” leder till {{target}}, men en annan länk på sidan heter likadant och leder till {{other}}.",
      remedy: "Skriv i länkarna vad som skiljer dem åt.",
      why: "Den som lyssnar på sidan kan inte skilja länkarna åt när varken namnet, rubriken eller raden säger vart de leder.",
    },
    en: {
      title: "Links with the same text that lead to different places",
      what: "The link “{{text}}” leads to {{target}}, but another link on the page has the same text and leads to {{other}}.",
      remedy: "Say in the links what makes them different.",
      why: "People who listen to the page cannot tell the links apart when neither text, heading nor row says where they lead.",
    },
  },
  examples: {
    bad: [
      '<p><a href="/a/">Läs mer</a> <a href="/b/">Läs mer</a></p>',
      '<a href="/a/">Läs mer</a> <a href="/b/" aria-label="läs  mer">Mer</a>',
      '<ul><li><a href="/a/">Program</a></li><li><a href="/b/">Program</a></li></ul>',
    ].map((body) => examplePage(body)),
    good: [
      '<a href="/a/">Läs mer</a> <a href="/a/">Läs mer</a>',
      '<a href="/a/">Läs mer</a> <a href="/b/" aria-label="Läs mer om B">Läs mer</a>',
      '<a href="/a/">Läs mer</a> <a href="/b/" hidden>Läs mer</a>',
      '<a href="/a/#b">Ordlistan</a> <a href="/a/#c">Ordlistan</a>',
      '<a href="/sv/a/">a</a> <a href="a/">a</a>',
      '<ul><li>A <a href="/a/">Program</a></li><li>B <a href="/b/">Program</a></li></ul>',
      '<ul><li>A<ul><li><a href="/a/">Budget</a></ul><li>B<ul><li><a href="/b/">Budget</a></ul></ul>',
      '<h2>A</h2><a href="/a/">Program</a><h2>B</h2><a href="/b/">Program</a>',
      '<div><a href="/a/">Läs mer</a> om A</div><div><a href="/b/">Läs mer</a> om B</div>',
      '<nav aria-label="A"><a href="/a/">A</a></nav><main><a href="/b/">A</a></main>',
      '<dl><dt>A<dd><a href="/a/">Program</a><dt>B<dd><a href="/b/">Program</a></dl>',
    ].map((body) => examplePage(body)),
  },
  *inHtml(page) {
    for (const [text, links] of Map.groupBy(namedLinks(page), ({ name }) => name)) {
      const isSame = links.every(({ target }) => target === links[0]?.target);
      // Without a name it is another rule's matter; most of the others lead to the same page.
      if (text === "" || isSame) continue;
      const alike = Map.groupBy(links, ({ link }) => linkContext(link, page));
      for (const [first, ...more] of alike.values())
        for (const { link, target } of more)
          if (first && target !== first.target)
            yield foundElement(page, link, { text, target, other: first.target });
    }
  },
});

interface NamedLink {
  readonly link: Element;
  /** In small letters. */
  readonly name: string;
  readonly target: string;
}

function namedLinks({ elements, address }: BuiltPage): readonly NamedLink[] {
  return elements.flatMap((link) => {
    const href = link.tagName === "a" ? attributeOf(link, "href") : undefined;
    if (href === undefined || isHidden(link)) return [];
    const name = accessibleName(link, elements).toLowerCase();
    return [{ link, name, target: resolved(href, address) }];
  });
}

/** The page to which a link leads, however it is written and to whatever part of it. */
function resolved(href: string, address: string): string {
  const url = URL.parse(href, anyOrigin + address);
  if (!url) return href;
  url.hash = "";
  return url.href.replace(anyOrigin, "");
}
