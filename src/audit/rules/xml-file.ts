import { textFiles } from "../files/read-site-file.ts";
import { isXml, readXml } from "../files/read-xml.ts";
import { defineSiteRule } from "../rule.ts";

export default defineSiteRule({
  id: "xml-file",
  criteria: [],
  words: {
    sv: {
      title: "XML-filer som inte går att läsa",
      what: "Filen går inte att läsa som XML.",
      remedy: "Rätta raden, eller ta bort filen.",
      why: "Flödesläsare, sökmotorer och webbläsare visar inget alls av en XML-fil som är felskriven.",
    },
    en: {
      title: "XML files that cannot be read",
      what: "The file cannot be read as XML.",
      remedy: "Correct the line, or remove the file.",
      why: "Feed readers, search engines and browsers show nothing at all of an XML file that is malformed.",
    },
  },
  examples: {
    bad: [
      { files: { "feed.xml": "<feed><title>a</feed>" } },
      { files: { "a.svg": "<svg><use xlink:href='#a'/></svg>" } },
      { files: { "sitemap.xml": "" } },
    ],
    good: [{ files: { "a.xml": '<?xml version="1.0"?><a b="c">&amp;</a>', "b.txt": "<" } }],
  },
  async *inSite(site) {
    for await (const { address: page, text } of textFiles(site, /\.(?:xml|svg)$/)) {
      const read = readXml(text);
      if (!isXml(read)) yield { page, line: read.line };
    }
  },
});
