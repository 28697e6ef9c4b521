import { textFiles } from "../files/read-site-file.ts";
import { isXml, readXml, type XmlElement } from "../files/read-xml.ts";
import { siteAddresses } from "../files/site-addresses.ts";
import { examplePage } from "../html/example-page.ts";
import type { PageFacts } from "../page-facts.ts";
import { defineSiteRule } from "../rule.ts";

const noIndex = '<meta name="robots" content="noindex">';
const inFinnish =
  '<xhtml:link rel="alternate" hreflang="fi" href="https://a.example/fi/"></xhtml:link>';

function page(name: string, head = ""): string {
  const canonical = `<link rel="canonical" href="https://a.example/${name}/">`;
  return examplePage("a", { head: canonical + head }).html;
}

function sitemap(...names: readonly string[]): string {
  const entries = names.map((name) => `<url><loc>https://a.example/${name}/</loc></url>`);
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  const prefix = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0"?>\n<urlset xmlns="${namespace}" ${prefix}>${entries.join("\n")}</urlset>\n`;
}

export default defineSiteRule({
  id: "sitemap-entry",
  criteria: [],
  words: {
    sv: {
      title: "Fel i listan över sidor för sökmotorer",
      what: "I {{file}} står {{target}}, som inte finns, inte får visas i sökmotorer, har en annan rätt adress, står där två gånger eller har andra språkversioner än sidan själv säger.",
      remedy:
        "Låt sitemap.xml nämna varje sida en gång, med den adress och de språkversioner som sidan själv säger.",
      why: "Sökmotorer litar mindre på hela listan när en del av den är fel.",
    },
    en: {
      title: "Mistakes in the list of pages for search engines",
      what: "{{file}} names {{target}}, which does not exist, may not be listed, has another right address, stands there twice or has other language versions than the page itself says.",
      remedy:
        "Let sitemap.xml name each page once, with the address and the language versions that the page itself says.",
      why: "Search engines trust the whole list less when a part of it is wrong.",
    },
  },
  examples: {
    bad: [
      { files: { "a/index.html": page("a"), "sitemap.xml": sitemap("b") } },
      { files: { "a/index.html": page("a"), "sitemap.xml": sitemap("a", "a") } },
      { files: { "a/index.html": page("a", noIndex), "sitemap.xml": sitemap("a") } },
      {
        files: {
          "a/index.html": page("a"),
          "b/index.html": page("a"),
          "sitemap.xml": sitemap("b"),
        },
      },
      {
        files: {
          "a/index.html": page("a"),
          "sitemap.xml": sitemap("a").replace("</url>", `${inFinnish}</url>`),
        },
      },
    ],
    good: [
      {
        files: {
          "a/index.html": page("a"),
          "b/index.html": page("b", noIndex),
          "sitemap.xml": sitemap("a"),
        },
      },
    ],
  },
  async *inSite(site) {
    const { pageAt, own } = siteAddresses(site);
    const seen = new Set<PageFacts>();
    for await (const { address: file, text } of textFiles(site, /(?:^|\/)sitemap[^/]*\.xml$/)) {
      const root = readXml(text);
      if (!isXml(root) || root.name !== "urlset") continue;
      for (const entry of root.elements) {
        const target = entry.elements.find(({ name }) => name === "loc")?.text.trim() ?? "";
        const page = pageAt(target);
        const isRight =
          page?.isIndexable && !seen.has(page) && pageAt(page.canonical ?? target) === page;
        if (page) seen.add(page);
        if (!isRight || !isSame(languagesIn(entry), page, own))
          yield { page: file, line: entry.line, values: { file, target } };
      }
    }
  },
});

function languagesIn({ elements }: XmlElement): readonly string[] {
  return elements.flatMap(({ attributes: { rel, hreflang, href } }) =>
    rel === "alternate" ? `${hreflang} ${href}` : [],
  );
}

/** Whether a sitemap and a page name the same language versions. A sitemap may name none. */
function isSame(
  inSitemap: readonly string[],
  { address, alternates }: PageFacts,
  own: (target: string, from?: string) => string | undefined,
): boolean {
  if (inSitemap.length === 0) return true;
  const inPage = alternates.map(({ language, target }) => `${language} ${own(target, address)}`);
  const listed = inSitemap.map((one) => {
    const [language, target = ""] = one.split(" ");
    return `${language} ${own(target)}`;
  });
  return listed.toSorted().join() === inPage.toSorted().join();
}
