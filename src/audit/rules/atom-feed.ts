import { faultsOfFeed } from "../files/faults-of-feed.ts";
import { textFiles } from "../files/read-site-file.ts";
import { isXml, readXml } from "../files/read-xml.ts";
import { siteAddresses } from "../files/site-addresses.ts";
import { examplePage } from "../html/example-page.ts";
import { defineSiteRule } from "../rule.ts";

const entry =
  '<entry><id>urn:b</id><title>B</title><link href="https://a.example/a/"/><updated>2024-02-23T00:00:00+01:00</updated></entry>';

/** A feed beside a page, which says where the site is published. */
function feed(entries: string, self = "/feed.xml") {
  const head = '<link rel="canonical" href="https://a.example/a/">';
  const links = `<link rel="self" href="https://a.example${self}"/>`;
  const first = `<id>urn:a</id><title>A</title><updated>2024-02-23T00:00:00Z</updated>${links}`;
  const author = "<author><name>A</name></author>";
  return {
    files: {
      "a/index.html": examplePage("a", { head }).html,
      "feed.xml": `<feed xmlns="http://www.w3.org/2005/Atom">${first}${author}${entries}</feed>`,
    },
  };
}

export default defineSiteRule({
  id: "atom-feed",
  criteria: [],
  words: {
    sv: {
      title: "Fel i flöden",
      what: "I flödet saknas {{part}}, eller är fel.",
      remedy:
        "Ge flödet och varje inlägg det som Atom (RFC 4287) kräver: eget id, titel, tid och upphov, och länkar som leder rätt.",
      why: "Flödesläsare visar nyheter dubbelt, i fel ordning eller inte alls när sådant saknas.",
    },
    en: {
      title: "Mistakes in feeds",
      what: "{{part}} is missing from the feed, or wrong.",
      remedy:
        "Give the feed and each entry what Atom (RFC 4287) asks for: an id of its own, a title, a time and an author, and links that lead somewhere.",
      why: "Feed readers show news twice, in the wrong order or not at all when such things are missing.",
    },
  },
  examples: {
    bad: [
      feed(entry.replace("<title>B</title>", "")),
      feed(entry.replace("2024-02-23T00:00:00+01:00", "23 februari")),
      feed(entry + entry),
      feed(entry.replace("urn:b", "b")),
      feed(entry.replace("/a/", "/c/")),
      feed(entry, "/b.xml"),
    ],
    good: [feed(entry), feed("")],
  },
  async *inSite(site) {
    const addresses = siteAddresses(site);
    for await (const { address, text } of textFiles(site, /\.(?:xml|atom)$/)) {
      const read = readXml(text);
      if (!isXml(read) || read.name !== "feed") continue;
      for (const { part, line } of faultsOfFeed(read, { address, ...addresses }))
        yield { page: address, line, values: { part } };
    }
  },
});
