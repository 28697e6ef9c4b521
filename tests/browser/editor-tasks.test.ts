import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { changedLines } from "../admin/changed-lines.ts";
import { type ByLabels, byLabels } from "./by-labels.ts";
import { type Editor, pause } from "./editor.ts";
import type { MadeCommit } from "./git-host.ts";
import type { MadePull } from "./git-pulls.ts";
import { withPublishedForms } from "./published-forms.ts";
import { added, forum, namedIn, photograph } from "./tasks-of-guide.ts";

const { host, signIn, files } = withPublishedForms({ draft: true }, added);
const [swedish, english] = ['[data-locale="sv"]', '[data-locale="en"]'] as const;

interface Proposal {
  readonly commit: MadeCommit;
  readonly pull: MadePull;
}

/** Saves what is in the form and sends it for review. */
async function propose({ page }: Editor, { press }: ByLabels): Promise<Proposal> {
  const named = namedIn("10-begin.md");
  // A text that was just typed comes to the form a moment later.
  await pause(800);
  await press(named("Spara"));
  const before = host().pulls.length;
  await press(named("Skicka för granskning"), "dialog[open]");
  await waitUntil(() => host().pulls.at(-1)?.draft === false && host().pulls.length >= before);
  await page.waitForFunction(() => !document.querySelector("dialog[open]"));
  return lastProposal();
}

function lastProposal(): Proposal {
  const [commit, pull] = [host().commits.at(-1), host().pulls.at(-1)];
  assert.ok(commit && pull);
  assert.equal(pull.head, commit.branch);
  assert.ok(host().branches.has(commit.branch));
  assert.deepEqual(host().unknown, []);
  return { commit, pull };
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 200 && !isSo(); waited += 1) await pause(100);
  assert.ok(isSo());
}

async function begin(): Promise<{ readonly editor: Editor; readonly forms: ByLabels }> {
  const editor = await signIn();
  // Lists are drawn anew as soon as everything has been read.
  await pause(1500);
  return { editor, forms: byLabels(editor) };
}

/** Waits until the draft has said what it thinks of the form. */
async function awaitBar({ page }: Editor): Promise<void> {
  await page.waitForSelector(".beside-bar", { timeout: 30_000 });
}

test("corrects a telephone number", async () => {
  const named = namedIn("30-people.md");
  const { editor, forms } = await begin();
  await forms.choose(named("Personer"), "treeitem");
  await forms.open("Åsa Vik");
  const phones = await forms.field(named("Telefonnummer"));
  await forms.write("Telefonnummer", "08-465 004 13", phones);
  const { commit, pull } = await propose(editor, forms);
  const path = "_data/contacts/asa-vik.json";
  assert.deepEqual([...commit.files.keys()], [path]);
  assert.deepEqual(changedLines(files.get(path) ?? "", commit.files.get(path) ?? ""), [
    '-  "phones": ["08-465 004 12"]',
    '+  "phones": ["08-465 004 13"]',
  ]);
  assert.equal(pull.title, "Ändra person: Åsa Vik");
  assert.deepEqual(pull.labels, ["sveltia-cms/pending_review"]);
});

test("adds a person", async () => {
  const named = namedIn("30-people.md");
  const { editor, forms } = await begin();
  await forms.choose(named("Personer"), "treeitem");
  await forms.press(named("Ny"));
  await awaitBar(editor);
  await forms.write("Personens namn", "Åsa Öberg-Lind");
  const roles = await forms.field(named("Roller"));
  await forms.press("Lägg till roll", roles);
  const title = await forms.field(named("Titel"), roles);
  await forms.press(`Lägg till ”${named("Titel")}”`, title);
  await forms.write("Svenska", "Samordnare", title);
  await forms.write("Engelska", "Coordinator", title);
  await forms.pick(named("Organisationen i rollen"), "Vikens kommun", roles);
  const phones = await forms.field(named("Telefonnummer"));
  await forms.press("Lägg till telefonnummer", phones);
  await forms.write("Telefonnummer", "040-628 04 25", phones);
  const { commit, pull } = await propose(editor, forms);
  const path = "_data/contacts/asa-oberg-lind.json";
  assert.deepEqual([...commit.files.keys()].sort(), [
    path,
    "_data/contacts/asa-oberg-lind.translations.json",
  ]);
  assert.equal(
    commit.files.get(path),
    `${JSON.stringify(
      {
        name: "Åsa Öberg-Lind",
        roles: [{ title: { sv: "Samordnare", en: "Coordinator" }, organisation: "viken" }],
      },
      null,
      2,
    ).replace(/\n\}$/, ',\n  "phones": ["040-628 04 25"]\n}')}\n`,
  );
  assert.equal(pull.title, "Lägg till person: Åsa Öberg-Lind");
});

test("writes a news article with a picture in two languages", async () => {
  const named = namedIn("20-news.md");
  const { editor, forms } = await begin();
  await forms.choose(named("Nyheter"), "treeitem");
  await forms.press(named("Ny"));
  await awaitBar(editor);
  await forms.write(named("Rubrik"), "Ny väg i norr", swedish);
  await forms.write(named("Ingress"), "Vägen är fem kilometer lång.", swedish);
  await forms.pick(named("Kontakter"), "Åsa Vik", swedish);
  const picture = await forms.field(named("Bild"), swedish);
  await forms.press(`Lägg till ”${named("Bild")}”`, picture);
  await editor.press(/^En bild som säger något/);
  await forms.press(named("Bläddra"), await forms.field("Bildfil", picture));
  const [chooser] = await Promise.all([
    editor.page.waitForFileChooser(),
    editor.press(new RegExp(`${named("Ladda upp")}$`), '[role="dialog"]'),
  ]);
  const photo = await photograph();
  await chooser.accept([photo]);
  await forms.press(named("Infoga"), '[role="dialog"]');
  await forms.write(named("Alt-text"), "En väg mellan granar.", picture);
  await forms.write(named("Bildtext"), "Vägen i norr.", picture);
  await forms.write(named("Sidans text"), "Vägen öppnar i maj.", swedish);
  await forms.press(named("Aktivera Engelska"));
  await forms.write(named("Rubrik"), "New road in the north", english);
  await forms.write(named("Ingress"), "The road is five kilometres long.", english);
  const same = await forms.field(named("Bild"), english);
  await forms.write(named("Alt-text"), "A road between spruces.", same);
  await forms.write(named("Sidans text"), "The road opens in May.", english);
  const { commit, pull } = await propose(editor, forms);
  const [original, translation, media] = [
    "src/content/sv/news/ny-vag-i-norr.md",
    "src/content/en/news/ny-vag-i-norr.md",
    "src/content/media/ny-cykelvag-1.jpg",
  ];
  assert.deepEqual([...commit.files.keys()].sort(), [translation, media, original]);
  const today = await editor.page.evaluate(() => new Date().toLocaleDateString("sv"));
  assert.equal(
    commit.files.get(original),
    [
      "---",
      "title: Ny väg i norr",
      "preamble: Vägen är fem kilometer lång.",
      "contacts:",
      "  - asa-vik",
      `published: ${today}`,
      "picture:",
      "  file: ny-cykelvag-1.jpg",
      "  alt: En väg mellan granar.",
      "  caption: Vägen i norr.",
      "---",
      "",
      "Vägen öppnar i maj.",
      "",
    ].join("\n"),
  );
  assert.match(
    commit.files.get(translation) ?? "",
    /^---\ntitle: New road in the north\nslug: new-road-in-the-north\npreamble: .*\npicture:\n {2}alt: A road between spruces\.\ntranslation:\n(?: {2}.*\n)+---\n\nThe road opens in May\.\n$/,
  );
  assert.deepEqual(commit.bytes.get(media), readFileSync(photo));
  assert.equal(pull.title, "Lägg till nyhet: Ny väg i norr");
});

test("adds a session to a programme", async () => {
  const named = namedIn("40-sessions.md");
  const { editor, forms } = await begin();
  await forms.choose(named("Evenemang med program"), "treeitem");
  await forms.open("Forum 2027");
  const sessions = await forms.field(named("Programpunkter"));
  await forms.press(named("Lägg till programpunkt"), sessions);
  const own = `${sessions} [data-key-path^="sessions.1."]`;
  const within = `${sessions} .item-list > *:last-child`;
  await editor.page.waitForSelector(own);
  await forms.write("Punkten börjar", "14:00", within);
  await forms.write("Punkten slutar", "14:30", within);
  const kind = await forms.field(named("Punktens sort"), within);
  await forms.press("Programpunkt: någon berättar, samtalar eller intervjuas", kind);
  const title = await forms.field(named("Programpunktens rubrik"), within);
  await forms.press(`Lägg till ”${named("Programpunktens rubrik")}”`, title);
  await forms.write("Svenska", "Frågor", title);
  await forms.write("Engelska", "Questions", title);
  const speakers = await forms.field(named("Medverkande"), within);
  await forms.press("Lägg till medverkande", speakers);
  await forms.pick("Den som medverkar", "Åsa Vik", speakers);
  const { commit, pull } = await propose(editor, forms);
  const changed = changedLines(files.get(forum) ?? "", commit.files.get(forum) ?? "");
  assert.deepEqual(
    changed.filter((line) => line.startsWith("-")),
    [],
    changed.join("\n"),
  );
  const { sessions: all } = JSON.parse(commit.files.get(forum) ?? "") as { sessions: unknown[] };
  assert.deepEqual(all.at(-1), {
    id: "fragor",
    start: "14:00",
    end: "14:30",
    kind: "talk",
    title: { sv: "Frågor", en: "Questions" },
    speakers: [{ contact: "asa-vik" }],
  });
  assert.equal(pull.title, "Ändra evenemang med program: Forum 2027");
});

test("withdraws a page, and says where its address has gone", async () => {
  const named = namedIn("50-withdraw.md");
  const { editor, forms } = await begin();
  await forms.choose("Sidor", "treeitem");
  await forms.open("Byt din lampa");
  await forms.press(named("Filens namn"));
  await editor.page.waitForFunction(() => document.body.innerText.includes("lamp-swap"));
  await removeLinks(editor, forms, "lamp-swap");
  await forms.choose("Sidor", "treeitem");
  await forms.open("Byt din lampa");
  await forms.choose("Visa redigeringsalternativ", "button");
  await forms.press(named("Radera"));
  await forms.press(named("Radera"), "dialog[open]");
  await waitUntil(() => host().pulls.at(-1)?.head === "cms/page/lamp-swap");
  await waitUntil(() => host().pulls.at(-1)?.labels.length === 1);
  const deleted = lastProposal();
  assert.deepEqual(deleted.commit.removed, ["src/content/sv/lamp-swap.md"]);
  assert.deepEqual([...deleted.commit.files.keys()], []);
  assert.equal(deleted.pull.title, "Ta bort sida: Byt din lampa");
  assert.equal(deleted.pull.draft, false);
  await editor.page.waitForFunction(() => !location.hash.includes("/entries/"));
  await pause(1500);
  await forms.choose(named("Gamla adresser"), "treeitem");
  await awaitBar(editor);
  const gone = await forms.field(named("Borttagna adresser"));
  await forms.press("Lägg till borttagen adress", gone);
  await forms.write("Borttagna adresser", "/sv/lamp-swap/", gone);
  const { commit, pull } = await propose(editor, forms);
  assert.deepEqual(
    [...commit.files],
    [["_data/redirects.json", '{\n  "gone": ["/sv/lamp-swap/"]\n}\n']],
  );
  assert.equal(pull.title, "Lägg till Webbplatsen: Gamla adresser");
});

/** Finds what links to a page, by the name of its file, and takes the links away. */
async function removeLinks(editor: Editor, forms: ByLabels, name: string): Promise<void> {
  const named = namedIn("50-withdraw.md");
  const { page } = editor;
  await forms.choose("Avbryt redigering", "button");
  await page.click('[role="search"] input, input[type="search"], .search-bar input');
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await forms.open("Sidor Om lampor");
  const text = await forms.field("Sidans text", swedish);
  await (await page.waitForSelector(`${text} [contenteditable="true"] a`))?.click();
  await pause(500);
  await forms.press(named("Länk"), text);
  await forms.press(named("Ta bort"), "dialog[open]");
  const { commit, pull } = await propose(editor, forms);
  const path = "src/content/sv/lamps.md";
  assert.deepEqual(changedLines(files.get(path) ?? "", commit.files.get(path) ?? ""), [
    "-Du kan [byta din lampa](page:lamp-swap) hos oss.",
    "+Du kan byta din lampa hos oss.",
  ]);
  assert.equal(pull.title, "Ändra sida: Om lampor");
}
