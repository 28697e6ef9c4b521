import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { sitemap } from "../../src/outputs/sitemap.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../model/site-with.ts";
import { checkXml } from "./check-xml.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);
const [file, ...more] = sitemap(site, table);
const { path, content } = file ?? { path: "", content: "" };

/** The entries, by address. */
const entries = new Map(
  [...content.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = ""]) => [
    /<loc>(.*)<\/loc>/.exec(entry)?.[1] ?? "",
    entry,
  ]),
);

describe("the sitemap", () => {
  test("is well-formed XML at the root of the site", () => {
    assert.equal(path, "sitemap.xml");
    assert.deepEqual(more, []);
    assert.deepEqual(checkXml(content), []);
  });

  test("holds every page but stand-ins for translations, the search, and what has been, once", () => {
    const left = [
      "section:search",
      "section:notice-board/archive",
      "notice:joint-board-2024-02-05",
    ];
    const indexable = table.routes.filter(
      ({ fallbackFrom, key, life }) => fallbackFrom === undefined && !life && !left.includes(key),
    );
    assert.deepEqual(
      [...entries.keys()],
      indexable.map(({ url }) => `https://norrsken.example${url}`),
    );
    assert.equal(content.match(/<url>/g)?.length, indexable.length);
  });

  test("names the translations of a page and x-default", () => {
    const links = [
      ...(entries.get("https://norrsken.example/en/about-us/") ?? "").matchAll(
        /<xhtml:link rel="alternate" hreflang="(.*)" href="(.*)"\/>/g,
      ),
    ].map(([, hreflang, href]) => `${hreflang} ${href}`);
    assert.deepEqual(links, [
      "sv https://norrsken.example/sv/om-oss/",
      "en https://norrsken.example/en/about-us/",
      "fi https://norrsken.example/fi/tietoa-meista/",
      "x-default https://norrsken.example/sv/om-oss/",
    ]);
  });

  test("holds no address of a page that has not been translated", () => {
    assert.doesNotMatch(content, /\/en\/news\/2023\/kartan\//);
    assert.match(content, /\/sv\/nyheter\/2023\/kartan\//);
  });

  test("says when the content of a page was changed, where the content says so", () => {
    const about = entries.get("https://norrsken.example/sv/om-oss/");
    assert.match(about ?? "", /<lastmod>2024-03-01<\/lastmod>/);
    assert.doesNotMatch(entries.get("https://norrsken.example/sv/") ?? "", /lastmod/);
  });
});

describe("a sitemap that is too large for one file", () => {
  const inAll = [...entries.keys()];
  for (const [limit, limits] of [
    ["addresses", { addresses: 10, bytes: 1_000_000 }],
    ["bytes", { addresses: 50_000, bytes: 8000 }],
  ] as const)
    describe(`because of its ${limit}`, () => {
      const [index, ...parts] = sitemap(site, table, limits);

      test("is an index of files that stand beside it", () => {
        assert.equal(index?.path, "sitemap.xml");
        assert.deepEqual(checkXml(index?.content ?? ""), []);
        assert.match(index?.content ?? "", /<sitemapindex/);
        assert.deepEqual(
          addressesIn(index?.content),
          parts.map((part) => `https://norrsken.example/${part.path}`),
        );
      });

      test("holds every page once, in files that keep to the limits", () => {
        assert.ok(parts.length > 1);
        assert.deepEqual(
          parts.flatMap((part) => addressesIn(part.content)),
          inAll,
        );
        for (const part of parts) {
          assert.deepEqual(checkXml(part.content), []);
          assert.ok(addressesIn(part.content).length <= limits.addresses);
          assert.ok(Buffer.byteLength(part.content) <= limits.bytes);
        }
      });
    });
});

function addressesIn(xml = ""): readonly string[] {
  return [...xml.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address = ""]) => address);
}

describe("the check of XML", () => {
  for (const [fault, xml] of [
    ["a tag that is not closed", "<a><b></a>"],
    ["a bare ampersand", "<a>x & y</a>"],
    ["an attribute without quotes", "<a b=c></a>"],
    ["two roots", "<a></a><b></b>"],
    ["text after the root", "<a></a>x"],
  ])
    test(`finds ${fault}`, () => assert.notDeepEqual(checkXml(xml ?? ""), []));

  test("finds nothing in XML that is right", () => {
    assert.deepEqual(checkXml('<?xml version="1.0"?>\n<a b="&amp;"><c/>x &lt; y</a>\n'), []);
  });
});
