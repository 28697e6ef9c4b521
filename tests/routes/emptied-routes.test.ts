import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exampleSite } from "../../_includes/examples-site.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { checkAddresses } from "../../src/routes/check-addresses.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { checkRedirects } from "../../src/routes/redirects.ts";
import { type Amounts, largeSite } from "../_includes/large-site.ts";
import { type Change, filesWith, inShort, siteWith, translators } from "../model/site-with.ts";

type Changes = Readonly<Record<string, Change>>;

/** The two pieces of news of 2022, with a moment that is past when the tests' site is built. */
function newsOf2022(field: string): Changes {
  return Object.fromEntries(
    ["aurora-2022", "ice-road-2022"].map((name) => [
      `src/content/sv/news/${name}.md`,
      ["---\ntitle", `---\n${field}: 2024-04-30\ntitle`],
    ]),
  );
}

const links = "src/content/sv/links.md";

function pageWith(text: string): Changes {
  return { [links]: `---\ntitle: Länkar\n---\n\n${text}\n` };
}

function plan(changes: Changes = {}) {
  const site = siteWith(changes);
  return { site, table: planRoutes(site, translators, builtInKinds) };
}

function emptiedIn(changes: Changes = {}): readonly string[] {
  const addresses = plan(changes)
    .table.emptied()
    .map(({ url }) => url);
  return addresses.filter((url) => url.startsWith("/sv/"));
}

function faultsWith(changes: Changes): readonly string[] {
  const { site, table } = plan(changes);
  return [...checkAddresses(table, site), ...checkRedirects(table, site, filesWith(changes))].map(
    (fault) => `${fault.severity} ${inShort(fault)}`,
  );
}

describe("a list from which time has taken everything", () => {
  test("stays at its address: the news of a year, and the last page of all", () => {
    const before = emptiedIn();
    for (const field of ["archiveAt", "unpublishAt"])
      assert.deepEqual(
        emptiedIn(newsOf2022(field)).filter((url) => !before.includes(url)),
        ["/sv/nyheter/sida-4/", "/sv/nyheter/2022/"],
      );
  });

  test("is told of where something leads to it, and stops no build", () => {
    const changes = {
      ...newsOf2022("archiveAt"),
      ...pageWith("[Förr](/sv/nyheter/2022/) och [sist](/sv/nyheter/sida-4/?a=b#main)"),
      "_data/redirects.json": { redirects: [{ from: "/sv/forr/", to: "/sv/nyheter/2022/" }] },
    };
    assert.deepEqual(faultsWith(changes), [
      `warning ${links}:5 link-to-emptied`,
      `warning ${links}:5 link-to-emptied`,
      "warning _data/redirects.json:5 redirects[0].to link-to-emptied",
    ]);
  });

  test("is told of in no page that has left the lists itself", () => {
    const [link = ""] = Object.values(pageWith("[Förr](/sv/nyheter/2022/)"));
    const changes = {
      ...newsOf2022("archiveAt"),
      [links]: String(link).replace("---\n", "---\narchiveAt: 2024-04-30\n"),
    };
    assert.deepEqual(faultsWith(changes), []);
  });

  test("is none where somebody has deleted its entries, or where there never were any", () => {
    const deleted = Object.fromEntries(
      Object.keys(newsOf2022("")).flatMap((file) => [
        [file, undefined],
        [file.replace("/sv/", "/en/"), undefined],
        [file.replace("/sv/", "/fi/"), undefined],
      ]),
    );
    const text = pageWith("[Förr](/sv/nyheter/2022/)");
    assert.deepEqual(faultsWith({ ...deleted, ...text }), [`error ${links}:5 unknown-address`]);
    assert.deepEqual(
      faultsWith({ ...newsOf2022("archiveAt"), ...pageWith("[Förr](/sv/nyheter/1922/)") }),
      [`error ${links}:5 unknown-address`],
    );
  });

  test("gives way to what the body says of its address", () => {
    const redirects = [{ from: "/sv/nyheter/2022/", to: "section:news" }];
    for (const decided of [{ redirects }, { gone: ["/sv/nyheter/2022/"] }]) {
      const changes = { ...newsOf2022("archiveAt"), "_data/redirects.json": decided };
      assert.deepEqual(faultsWith(changes), []);
      assert.ok(!emptiedIn(changes).includes("/sv/nyheter/2022/"));
    }
  });

  test("is found by no key, so that no list, menu or site map leads to it", () => {
    const { table } = plan(newsOf2022("archiveAt"));
    assert.equal(table.find("section:news/2022", "sv"), undefined);
    assert.equal(table.byUrl.get("/sv/nyheter/2022/"), undefined);
    assert.ok(!table.routes.some(({ url }) => url === "/sv/nyheter/2022/"));
  });
});

describe("lists with parts", () => {
  const none: Amounts = { news: 0, people: 0, events: 0, notices: 0 };
  const last = "2999-12-31";

  /** The addresses that lose everything when it is another day, or when something has left the lists. */
  function emptiedBy(amounts: Amounts, day?: string): readonly string[] {
    const { site } = largeSite(amounts);
    const keys = [...site.pages.keys()].filter((id) => id.startsWith("news/n"));
    const at = Date.parse("2024-05-01");
    const life = new Map(keys.map((id) => [`page:${id}`, { state: "archived", at } as const]));
    const [retired, mentions] = [new Set(keys), site.mentions];
    const over = {
      ...site,
      ...(day && { today: day }),
      life: new Map([...site.life, ...life]),
      mentions: new Map(
        [...mentions].map(([key, all]) => [key, all.filter(({ by }) => !retired.has(by.id))]),
      ),
      mentionsEver: mentions,
    };
    const table = planRoutes(over, translators, builtInKinds);
    return table.emptied().map(({ url }) => url);
  }

  test("keep the addresses of the news that names something, of letters and of parts of the site map", () => {
    const emptied = emptiedBy({ ...none, news: 600 });
    assert.ok(emptied.some((url) => /^\/sv\/prioriteringar\/.*\/nyheter\/2015\/$/.test(url)));
    assert.ok(emptied.includes("/sv/a-o/e/"), emptied.join(" "));
    assert.ok(emptied.some((url) => /^\/sv\/webbkarta\/nyheter\//.test(url)));
  });

  test("keep the addresses of what was to come, when it has been", () => {
    assert.ok(!emptiedBy({ ...none, events: 300 }).includes("/sv/evenemang/sida-2/"));
    assert.ok(emptiedBy({ ...none, events: 300 }, last).includes("/sv/evenemang/sida-2/"));
  });
});

test("a site in which nothing is over is planned once", () => {
  const { things, ...example } = exampleSite();
  const site = { ...example, life: new Map(), things: { ...things, notice: new Map() } };
  let plans = 0;
  const counted = builtInKinds.map((kind) => ({
    ...kind,
    plan: (one: typeof site) => {
      plans += 1;
      return kind.plan(one);
    },
  }));
  planRoutes({ ...site, today: "1900-01-01" }, translators, counted).emptied();
  assert.equal(plans, builtInKinds.length);
});
