import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { openProject } from "../../src/project/open-project.ts";
import { tryPages } from "../../src/project/site-files.ts";
import { vacanciesRoot } from "../kinds/vacancies-site.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(temporaryFolder(), "site");
const looksFile = "kinds/story/looks.tsx";

const kind = `import { defineKind, definePage, defineText, listPage, pageOf } from "regionwebb/kinds";

const page = definePage({
  key: ({ id }) => \`page:\${id}\`,
  segments: ({ id }) => ["stories", id.split("/").at(-1) ?? id],
  title: ({ translations }) => ({ value: translations.sv.title }),
});
const list = definePage(listPage({ id: "stories", address: () => "stories", title: () => "Stories" }));

export const story = defineKind({
  name: "story",
  pages: { list, page },
  sections: [{ id: "stories" }],
  text: defineText({ folder: "stories", fields: () => ({}) }),
  plan: ({ pages }) => [
    pageOf(list, null),
    ...[...pages.values()].filter((one) => one.kind === "story").map((one) => pageOf(page, one)),
  ],
});
`;

/** A layout that shows what stands between its tags. */
function looks(onPage: string, onList = ""): string {
  return `/** @jsxRuntime automatic @jsxImportSource preact */
import { ContactCards, defineLooks, FilmPlayer, get, LocalizedProse, Picture, Prose, usePage } from "regionwebb/looks";
export const looks = defineLooks({ layouts: { list: () => <List />, page: (one) => <Page one={one} /> } });
function List() {
  const all = [...usePage().site.pages.values()].filter(({ kind }) => kind === "story");
  return <div>{all.map((one) => <div>${onList}</div>)}</div>;
}
function Page({ one }) {
  const { site } = usePage();
  const { preamble, body, file } = one.translations.sv;
  return <article><h1>{one.translations.sv.title}</h1>${onPage}</article>;
}
`;
}

const everything = `
  {one.film && <FilmPlayer film={one.film} />}
  {one.picture && <Picture picture={one.picture} />}
  {preamble && <Prose document={preamble} file={file} />}
  <ContactCards contacts={one.contacts.map((contact) => get(site.things.contact, contact))} level={2} />`;

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What is told of the site once its looks are these. */
async function told(text: string, path = looksFile): Promise<readonly string[]> {
  write(path, text);
  const project = await openProject(root, new Date("2026-02-10T12:00:00Z"));
  return tryPages(project, () => {}).map(
    ({ severity, code, file, field, values }) =>
      `${severity} ${code} ${file} ${field} ${values.value}`,
  );
}

before(() => {
  cpSync(vacanciesRoot, root, { recursive: true });
  const media = "src/content/media";
  for (const name of ["films", "snow.svg"])
    cpSync(join(fixtureRoot, media, name), join(root, media, name), { recursive: true });
  write("kinds/story/kind.ts", kind);
  for (const language of ["sv", "en"])
    write(`kinds/story/locales/${language}.json`, '{ "ui": { "search": { "kinds": {} } } }');
  write("src/content/sv/stories/plain.md", "---\ntitle: Enkel\n---\n\nText.\n");
  write(
    "src/content/sv/stories/whole.md",
    `---
title: Hel
preamble: Allt som en text kan ha, med ord som ingen annan sida har.
contacts: [asa-vik]
film:
  video: films/about.webm
  captions: films/about.vtt
picture:
  file: snow.svg
  decorative: true
---

Det som sägs i filmen.
`,
  );
});

describe("what editors fill in of a kind of a body's own", () => {
  const file = "src/content/sv/stories/whole.md";
  const lost = (...fields: readonly string[]) =>
    fields.map((field) => `warning field-not-shown ${file} ${field} ${looksFile}`);

  test("is told where the layout shows nothing of it, and by which file", async () => {
    const body = "<Prose document={body} file={file} />";
    assert.deepEqual(
      (await told(looks(body))).toSorted(),
      lost("contacts", "film", "picture", "preamble"),
    );
  });

  test("is shown by the components for it", async () => {
    assert.deepEqual(await told(looks(everything)), []);
  });

  test("may stand in a list or on the pages of others instead", async () => {
    const withoutPicture = everything.replace(/\{one\.picture .*\}\n/, "\n");
    assert.deepEqual(await told(looks(withoutPicture)), lost("picture"));
    const inList = "{one.picture && <Picture picture={one.picture} />}";
    assert.deepEqual(await told(looks(withoutPicture, inList)), []);
    const about = "src/content/sv/about.md";
    const text = readFileSync(join(root, about), "utf8");
    write(looksFile, looks(withoutPicture));
    assert.deepEqual(await told(`${text}\n\n![Snö](../media/snow.svg)\n`, about), []);
    write(about, text);
  });

  test("is told of data as of texts", async () => {
    write(looksFile, looks(everything));
    const path = "kinds/vacancy/looks.tsx";
    const text = readFileSync(join(root, path), "utf8");
    const without = text.replace(/\{one\.description && .*\}\n/, "\n");
    assert.notEqual(without, text);
    assert.deepEqual(await told(without, path), [
      `warning field-not-shown _data/vacancies/engineer-2026.json description ${path}`,
    ]);
    assert.deepEqual(await told(text, path), []);
  });
});
