import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inShort, load, siteWith } from "./site-with.ts";

const file = "src/content/comments/news/light-feast-2024.json";
const comment = (id: string, date: string, text = "A") => ({
  id,
  name: "Ike",
  date,
  language: "en",
  text,
});

describe("approved comments", () => {
  test("belong to the page that their file is named after", () => {
    const comments = siteWith().comments.get("news/light-feast-2024");
    assert.deepEqual(
      comments?.map(({ name, language }) => `${name} ${language}`),
      ["Ylva Snöfall sv", "Ike en"],
    );
    assert.equal(siteWith().comments.size, 1);
  });

  test("are in the order of their days, those of a day in the order of the file", () => {
    const comments = ["2024-04-05", "2024-04-03", "2024-04-05", "2024-04-04"];
    const site = siteWith({
      [file]: { comments: comments.map((date, index) => comment(String(index), date)) },
    });
    assert.deepEqual(
      site.comments.get("news/light-feast-2024")?.map(({ id }) => id),
      ["1", "3", "0", "2"],
    );
  });

  test("may name the schema of their file, as every data file may", () => {
    const site = siteWith({ [file]: { $schema: "a.json", comments: [] } });
    assert.deepEqual(site.comments.get("news/light-feast-2024"), []);
  });

  test("give a warning where an address of somebody has come along", () => {
    const { site, faults } = load({
      [file]: { comments: [comment("1", "2024-04-05", "Write to ike@example.org.")] },
    });
    assert.ok(site);
    const [fault] = faults.filter(({ code }) => code === "email-in-comment");
    assert.ok(fault);
    assert.equal(inShort(fault), `${file}:8 comments[0].text email-in-comment`);
    assert.deepEqual(fault.values, { value: "ike@example.org" });
  });

  test("of a page that cannot be read are no fault of their own", () => {
    const { faults } = load({ "src/content/sv/news/light-feast-2024.md": "# No fields" });
    assert.deepEqual(
      faults.filter(({ severity }) => severity === "error").map(({ code }) => code),
      ["no-front-matter"],
    );
  });
});
