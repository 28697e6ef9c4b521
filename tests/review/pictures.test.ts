import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { AuditFinding } from "../../src/audit/finding.ts";
import { choosePagesToShow } from "../../src/review/choose-pages-to-show.ts";
import { compareFindings } from "../../src/review/compare-findings.ts";
import type { ChangedPage } from "../../src/review/compare-pages.ts";
import { cropToDifference } from "../../src/review/pictures/crop-to-difference.ts";
import { changedPage } from "./changed-page.ts";

/** A white page of a height, with a black bar of 10 rows from each of some. */
function picture(height: number, bars: readonly number[] = []): Buffer {
  const canvas = createCanvas(100, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, 100, height);
  context.fillStyle = "black";
  for (const top of bars) context.fillRect(0, top, 100, 10);
  return canvas.toBuffer("image/png");
}

async function heightOf(cropped: { readonly bytes: Buffer } | undefined): Promise<number> {
  assert.ok(cropped);
  return (await loadImage(cropped.bytes)).height;
}

describe("pictures of what differs", () => {
  test("are none where nothing does", async () => {
    assert.deepEqual(await cropToDifference(picture(300, [50]), picture(300, [50])), {});
  });

  test("show the rows that differ, with a little around", async () => {
    const { before, after } = await cropToDifference(picture(900, [400]), picture(900, [420]));
    for (const one of [before, after]) {
      assert.equal(await heightOf(one), 30 + 2 * 64);
      assert.equal(one?.isCut, false);
    }
  });

  test("show what has come between rows that only stand lower now", async () => {
    const { before, after } = await cropToDifference(picture(500, [450]), picture(600, [250, 550]));
    assert.ok((await heightOf(after)) - (await heightOf(before)) === 100);
  });

  test("show a new page from its top, and say when more of it is left out", async () => {
    const short = await cropToDifference(undefined, picture(300));
    assert.equal(short.before, undefined);
    assert.equal(await heightOf(short.after), 300);
    const long = await cropToDifference(undefined, picture(3000));
    assert.equal(await heightOf(long.after), 1600);
    assert.equal(long.after?.isCut, true);
  });
});

describe("the pages that are shown and audited", () => {
  const nothing = {
    added: [],
    translated: [],
    removed: [],
    moved: [],
    changed: [],
    around: [],
    otherMarkup: [],
    all: 9,
  };
  const page = (address: string, isOwn: boolean, text = address): ChangedPage =>
    changedPage({ address, before: address, name: address, isOwn }, text);

  test("begin with those that somebody has written, and show one of those that changed alike", () => {
    const { shown, audited } = choosePagesToShow(
      {
        ...nothing,
        added: [{ ...page("/new/", false), text: [] }],
        changed: [page("/a/", false, "x"), page("/b/", true), page("/c/", false, "x")],
      },
      ["/sample/", "/a/"],
    );
    assert.deepEqual(
      shown.map(({ after }) => after),
      ["/b/", "/new/", "/a/", "/sample/"],
    );
    assert.deepEqual(
      audited.map(({ after }) => after),
      ["/b/", "/new/", "/a/", "/c/", "/sample/"],
    );
    assert.deepEqual(shown[1], { after: "/new/" });
  });
});

describe("what an audit finds on a branch", () => {
  const finding = (of: Partial<AuditFinding>): AuditFinding => ({
    engine: "axe",
    rule: "color-contrast",
    page: "/sv/a/",
    state: "light",
    html: "<a>A</a>",
    ...of,
  });

  test("is new where it was not found before, in whichever states", () => {
    const before = [finding({}), finding({ rule: "link-name" })];
    const after = [
      finding({ state: "dark" }),
      finding({ state: "light" }),
      finding({ page: "/sv/b/", state: "light" }),
      finding({ page: "/sv/b/", state: "dark" }),
    ];
    const { fresh, mended } = compareFindings(before, after, new Map());
    assert.deepEqual(
      fresh.map(({ page: where, state }) => [where, state]),
      [["/sv/b/", "light"]],
    );
    assert.deepEqual(
      mended.map(({ rule }) => rule),
      ["link-name"],
    );
  });

  test("is the same on a page that has moved, and in an element that is written otherwise", () => {
    const moved = new Map([["/sv/a/", "/sv/b/"]]);
    const after = [finding({ page: "/sv/b/", html: "<a>Annat</a>" })];
    assert.deepEqual(compareFindings([finding({})], after, moved), { fresh: [], mended: [] });
  });
});
