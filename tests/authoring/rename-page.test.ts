import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusal, rename, renameIn, textAfter } from "./rename.ts";

const slugless = "---\ntitle: Hjälp\n---\n";

describe("renaming a page", () => {
  const renamed = rename("src/content/en/about.md", "over");

  test("moves it in every language, with all that lies below it", () => {
    assert.deepEqual(
      renamed.moved.map(({ from, path }) => `${from} ${path}`),
      ["sv/", "en/", "fi/"]
        .map((folder) => `src/content/${folder}about.md src/content/${folder}over.md`)
        .concat(
          ["history", "history/archive"].flatMap((name) =>
            ["sv", "en"].map(
              (language) =>
                `src/content/${language}/about/${name}.md src/content/${language}/over/${name}.md`,
            ),
          ),
        ),
    );
  });

  test("mends relative links, those in what moves too, and keeps their fragments", () => {
    assert.match(
      textAfter(renamed, "src/content/sv/over.md"),
      /\(over\/history\.md\) eller \[arkivet\]\(over\/history\/archive\.md#handlingar\)/,
    );
    assert.match(
      textAfter(renamed, "src/content/sv/over/history/archive.md"),
      /\(\.\.\/\.\.\/over\.md\)/,
    );
  });

  test("mends fields that name pages, by id or by kind and id", () => {
    assert.match(textAfter(renamed, "_data/site.json"), /"privacy": "over"/);
    assert.match(textAfter(renamed, "src/content/sv/easy/about.md"), /^of: page:over$/m);
  });

  test("keeps its address where that is made of its slug", () => {
    assert.deepEqual(renamed.added, []);
  });
});

describe("a page that moves to another folder", () => {
  const text = `${slugless}[Vi](about.md) [Vi](./about.md#ljus) [Jag](help.md) [Arkiv](about/history/archive.md) [Rapporten](../media/documents/ljusrapport-2023.pdf#page=2)

![Snö](../media/snow.svg)

![Norrsken](../media/aurora.svg "Text"){credit="Någon"}
`;
  const changes = {
    "src/content/sv/help.md": text.replace("#ljus", ""),
    "src/content/en/help.md": "---\ntitle: Help\n---\nRead [more](page:help/more).\n",
    "src/content/sv/help/more.md": `${slugless}[Upp](../help.md)\n`,
    "src/content/sv/accessibility.md": `${slugless}[Hjälp](/sv/help/?a=1) [Mer](/sv/help/more/)\n`,
  };
  const renamed = rename("page:help", "about/support/main", changes);

  test("leads to pages and pictures from where it is then", () => {
    assert.equal(
      textAfter(renamed, "src/content/sv/about/support/main.md"),
      `${slugless}[Vi](../../about.md) [Vi](../../about.md) [Jag](main.md) [Arkiv](../history/archive.md) [Rapporten](../../../media/documents/ljusrapport-2023.pdf#page=2)

![Snö](../../../media/snow.svg)

![Norrsken](../../../media/aurora.svg "Text"){credit="Någon"}
`,
    );
    assert.equal(
      textAfter(renamed, "src/content/sv/about/support/main/more.md"),
      `${slugless}[Upp](../main.md)\n`,
    );
  });

  test("is named in the other languages, and by its new address", () => {
    assert.match(
      textAfter(renamed, "src/content/en/about/support/main.md"),
      /page:about\/support\/main\/more\b/,
    );
    assert.match(
      textAfter(renamed, "src/content/sv/accessibility.md"),
      /\[Hjälp\]\(\/sv\/om-oss\/support\/main\/\?a=1\) \[Mer\]\(\/sv\/om-oss\/support\/main\/more\/\)/,
    );
  });

  test("can be reached at its old addresses, as what lies below it can", () => {
    const froms = [
      ...(renamed.added[0]?.text.matchAll(/"from": "([^"]+)", "to": "([^"]+)"/g) ?? []),
    ];
    assert.deepEqual(
      froms.map(([, from, to]) => `${from} ${to}`),
      ["sv", "en", "fi"].flatMap((language) => [
        `/${language}/help/ page:about/support/main`,
        `/${language}/help/more/ page:about/support/main/more`,
      ]),
    );
  });
});

describe("old addresses", () => {
  const changes = {
    "src/content/sv/help.md": `${slugless}Hej.\n`,
    "_data/redirects.json": `{
    "redirects": [
        { "from": "/sv/hjalp/", "to": "page:help" },
        { "from": "/sv/stod/", "to": "/sv/help/" }
    ]
}
`,
  };

  test("lead to the new name, and the file keeps its form", () => {
    const there = rename("page:help", "support", changes);
    assert.equal(
      textAfter(there, "_data/redirects.json"),
      `{
    "redirects": [
        { "from": "/sv/hjalp/", "to": "page:support" },
        { "from": "/sv/stod/", "to": "/sv/support/" },
        { "from": "/sv/help/", "to": "page:support" },
        { "from": "/en/help/", "to": "page:support" },
        { "from": "/fi/help/", "to": "page:support" }
    ]
}
`,
    );
    const back = renameIn(there.files, "page:support", "help");
    assert.equal(
      textAfter(back, "_data/redirects.json"),
      `{
    "redirects": [
        { "from": "/sv/hjalp/", "to": "page:help" },
        { "from": "/sv/stod/", "to": "/sv/help/" },
        { "from": "/sv/support/", "to": "page:help" },
        { "from": "/en/support/", "to": "page:help" },
        { "from": "/fi/support/", "to": "page:help" }
    ]
}
`,
    );
  });

  test("are written into a file that has none yet", () => {
    for (const text of ['{ "redirects": [] }\n', "{}\n", '{\r\n  "redirects": []\r\n}\r\n']) {
      const renamed = rename("page:help", "support", { ...changes, "_data/redirects.json": text });
      const { redirects } = JSON.parse(textAfter(renamed, "_data/redirects.json")) as {
        redirects: readonly object[];
      };
      assert.equal(redirects.length, 3, text);
      assert.equal(textAfter(renamed, "_data/redirects.json").includes("\r"), text.includes("\r"));
    }
  });
});

test("a page moves with what visitors have said of it", () => {
  const { moved } = rename("page:news/light-feast-2024", "news/feast");
  assert.ok(moved.some(({ path }) => path === "src/content/comments/news/feast.json"));
});

test("a folder without a page of its own moves too", () => {
  const files = {
    "src/content/sv/guides/one.md": `${slugless}[Två](two.md)\n`,
    "src/content/sv/guides/two.md": `${slugless}Hej.\n`,
  };
  const renamed = rename("src/content/sv/guides/", "help/guides", files);
  assert.match(textAfter(renamed, "src/content/sv/help/guides/one.md"), /\[Två\]\(two\.md\)/);
});

test("a page cannot become the text of a document", () => {
  assert.match(
    refusal(() => rename("page:accessibility", "documents/accessibility")),
    /^rename-breaks /,
  );
});

test("what a body has decided about rules for a file goes with it", () => {
  const rules = [
    {
      rule: "same-title",
      severity: "off",
      reason: "x",
      files: ["src/content/sv/about.md", "src/content/sv/about/", "src/content/sv/"],
    },
  ];
  const renamed = rename("page:about", "over", { "_data/check.json": { rules } });
  const after = JSON.parse(textAfter(renamed, "_data/check.json")) as { rules: typeof rules };
  assert.deepEqual(after.rules[0]?.files, [
    "src/content/sv/over.md",
    "src/content/sv/over/",
    "src/content/sv/",
  ]);
});
