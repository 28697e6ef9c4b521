import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { takeSnapshot } from "../../src/draft/making/take-snapshot.ts";
import type { Draft } from "../../src/draft/open-draft.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";
import { draftOf, sites } from "./drafted-site.ts";

describe("what a file says is seen", () => {
  let draft: Draft;

  before(async () => {
    draft = await draftOf(fixtureRoot);
  });

  for (const [where, file, language, address] of [
    [
      "on the page of a text, in its language",
      "src/content/en/about.md",
      undefined,
      "/en/about-us/",
    ],
    [
      "on the page of a thing",
      "_data/contacts/zara-alvang.json",
      undefined,
      "/sv/kontakter/zara-alvang/",
    ],
    [
      "in a language that is asked for",
      "_data/contacts/zara-alvang.json",
      "en",
      "/en/contacts/zara-alvang/",
    ],
    [
      "on the page on which all of its kind stand",
      "_data/accessibility/problems/films-without-description.json",
      undefined,
      "/sv/tillganglighetsredogorelse/",
    ],
    ["on the start page, where it is a setting", "_data/site.json", undefined, "/sv/"],
    ["on the start page, where it is the navigation", "_data/navigation.json", "en", "/en/"],
  ] as const)
    test(where, async () => {
      const made = await draft.render({ file, ...(language && { language }) });
      assert.ok("html" in made);
      assert.equal(made.address, address);
    });

  test("also while visitors are not to see it, with a mark", async () => {
    const file = "src/content/sv/coming.md";
    draft.edit(file, "---\ntitle: Snart\ndraft: true\n---\n\nText.\n");
    const made = await draft.render({ file });
    assert.ok("html" in made);
    assert.match(made.html, /<title>Utkast: Snart.*Det här är ett utkast/s);
    draft.edit(file, undefined);
  });

  for (const [name, root] of Object.entries(sites))
    test(`somewhere, for each file of ${name}`, async () => {
      const opened = await draftOf(root);
      const { data, content } = await takeSnapshot(root, {
        now,
        assets: { stylesheet: "/", font: "/" },
      });
      for (const { path } of [...data, ...content]) {
        const made = await opened.render({ file: path });
        assert.ok("html" in made && made.html.startsWith("<!DOCTYPE html>"), path);
      }
    });
});
