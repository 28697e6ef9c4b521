import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { boardOf, makeBoard } from "../../../src/kinds/notice/board.ts";
import { noticeData } from "../../../src/kinds/notice/data.ts";
import { feedOutputs } from "../../../src/outputs/feeds/feeds.ts";
import { sitemap } from "../../../src/outputs/sitemap.ts";
import { searchFacts } from "../../../src/routes/search-facts.ts";
import { translators } from "../../model/site-with.ts";
import { pagesWith } from "../site-pages.ts";
import { noticeWith } from "./notice-with.ts";

const minutes = "notice:board-2024-04-15";
/** The first day on which these minutes are no longer on the board. */
const after = "2024-05-16";

describe("the notice board", () => {
  const { site, find, title } = pagesWith();

  test("is a section of the site, and each notice a page below it", () => {
    assert.equal(find("section:notice-board").url, "/sv/anslagstavla/");
    assert.equal(find("section:notice-board", "en").url, "/en/notice-board/");
    assert.equal(find(minutes).url, "/sv/anslagstavla/board-2024-04-15/");
  });

  test("calls minutes and meetings by their body and their day", () => {
    assert.equal(title(minutes), "Norrskensstyrelsen: protokoll från 15 april 2024, §§ 7–12");
    assert.equal(
      title("notice:council-2031-11-13", "en"),
      "The Norrsken Council meets on 13 November 2031",
    );
  });

  test("keeps the language of a body that nobody has translated", () => {
    assert.equal(
      title(minutes, "en"),
      "[Norrskensstyrelsen]{lang=sv}: minutes of 15 April 2024, sections 7–12",
    );
  });

  test("holds what is in force by its form, what can be appealed against first", () => {
    const { groups, archive } = boardOf(site);
    assert.deepEqual(
      groups.map(({ form, notices }) => [form, notices.map(({ id }) => id)]),
      [
        ["minutes", ["board-2024-04-15"]],
        ["meeting", ["council-2031-11-13"]],
        ["consultation", ["lantern-plan"]],
        ["other", ["lost-star"]],
      ],
    );
    assert.deepEqual([...archive.keys()], ["2024"]);
  });

  test("is another one the next day, where nothing has changed", () => {
    const down = boardOf({ things: site.things, today: "2032-12-31" });
    assert.deepEqual(down.groups, []);
    assert.equal(boardOf(site).groups.length, 4);
  });

  test("is there only where the site has notices", () => {
    const names = ["board-2024-04-15", "council-2031-11-13", "joint-board-2024-02-05"];
    const without = Object.fromEntries(
      [...names, "lantern-plan", "lost-star"].map((name) => [
        `_data/notices/${name}.json`,
        undefined,
      ]),
    );
    const { table } = pagesWith({
      ...without,
      "_data/navigation.json": { main: [], footer: [], tasks: [] },
    });
    assert.equal(table.find("section:notice-board", "sv"), undefined);
  });

  test("does not show what is to come up another day", () => {
    const coming = noticeWith("minutes", { announced: "2026-11-18" });
    const { groups, announced, archive } = makeBoard([coming], "2026-11-17");
    assert.deepEqual([groups.length, announced.length, archive.size], [0, 0, 0]);
  });

  test("has the latest first, and the archive too", () => {
    const made = makeBoard(
      ["2026-11-02", "2026-11-16", "2026-11-09"].map((announced, index) => ({
        ...noticeWith("other", { announced, until: "2026-11-20" }),
        id: `n${index}`,
      })),
      "2026-12-01",
    );
    assert.deepEqual(
      made.archive.get("2026")?.map(({ id }) => id),
      ["n1", "n2", "n0"],
    );
  });
});

describe("a notice that was taken down", () => {
  const { site, table, find } = pagesWith({}, after);
  const content = sitemap(site, table)[0]?.content ?? "";

  test("keeps its address", () => {
    assert.equal(find(minutes).url, "/sv/anslagstavla/board-2024-04-15/");
    assert.ok(
      boardOf(site)
        .archive.get("2024")
        ?.some(({ id }) => id === "board-2024-04-15"),
    );
  });

  test("leaves the sitemap, and so does the archive that names it", () => {
    assert.doesNotMatch(content, /anslagstavla\/board-2024-04-15/);
    assert.doesNotMatch(content, /anslagstavla\/arkiv/);
    assert.match(content, /anslagstavla\/lantern-plan/);
  });

  test("was there on its last day", () => {
    const before = pagesWith({}, "2024-05-15");
    const [file] = sitemap(before.site, before.table);
    assert.match(file?.content ?? "", /anslagstavla\/board-2024-04-15/);
  });
});

describe("notices stand in", () => {
  const { site, table, find } = pagesWith();
  const source = { site, table, translators };

  test("a feed of their own, with those that were taken down", () => {
    const feeds = feedOutputs({ ...source, renderContent: () => "" });
    const feed = feeds.find(({ path }) => path === "sv/anslagstavla/feed.xml")?.write() ?? "";
    const titles = [...feed.matchAll(/<entry[\s\S]*?<title[^>]*>([^<]*)</g)].map(([, one]) => one);
    assert.deepEqual(titles, [
      "Norrskensfullmäktige sammanträder 13 november 2031",
      "Upphittad stjärna",
      "Norrskensstyrelsen: protokoll från 15 april 2024, §§ 7–12",
      "Plan för lyktor",
      "Lov att tända lyktor",
    ]);
  });

  test("the search, by the year of their announcement", () => {
    const facts = searchFacts(find(minutes), { ...source, translator: translators("sv") });
    assert.equal(facts?.kind, "notice");
    assert.equal(facts?.year, "2024");
    assert.deepEqual(facts?.path, ["Anslagstavla"]);
  });

  test("the open data, with the days that follow from the announcement", () => {
    const items = noticeData.items(source) as readonly Readonly<Record<string, unknown>>[];
    const item = items.find(({ id }) => id === "board-2024-04-15");
    assert.equal(item?.lastDayForAppeal, "2024-05-15");
    assert.equal(item?.lastDayOnBoard, "2024-05-15");
    assert.equal(item?.commentFrom, null);
    assert.deepEqual(Object.keys(item ?? {}), Object.keys(noticeData.fields));
    const joint = items.find(({ id }) => id === "joint-board-2024-02-05");
    assert.equal(joint?.lastDayForAppeal, "2024-03-01");
  });
});
