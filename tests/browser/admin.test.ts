import assert from "node:assert/strict";
import { test } from "node:test";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { type Editor, loadWith, pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const { open, origin, files } = withForms();

test("asks no other host for anything", async () => {
  const asked: string[] = [];
  const onRequest = (url: string) => asked.push(url);
  const editor = await open({ onRequest });
  await editor.open("collections/news/entries/focus-2017");
  await editor.find("title");
  assert.ok(asked.length > 5, `${asked.length} requests`);
  const outside = asked.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(origin()));
  assert.deepEqual(outside, []);
});

test("changes the title of an article, and no other line of it", async () => {
  const editor = await open();
  await editor.open("collections/news/entries/focus-2017");
  await editor.write("title", "Det här är fokus för år 2017");
  await editor.save();
  assert.deepEqual(await editor.changes("src/content/sv/news/focus-2017.md"), [
    "-title: Det här är fokus för 2017",
    "+title: Det här är fokus för år 2017",
  ]);
  assert.deepEqual(await editor.changes("src/content/en/news/focus-2017.md"), []);
  await loadWith(generatorRoot, editor, ["src/content/sv/news/focus-2017.md"]);
});

test("keeps the ends of lines of a file that was written in Windows", async () => {
  const path = "src/content/sv/news/focus-2017.md";
  const source = (files.get(path) ?? "").replaceAll("\n", "\r\n");
  const editor = await open({ files: new Map([...files, [path, source]]) });
  await editor.open("collections/news/entries/focus-2017");
  await editor.write("title", "Det här är fokus för år 2017");
  await editor.save();
  const title = /^title: .*(?=\r)/m;
  assert.equal(
    await editor.read(path),
    source.replace(title, "title: Det här är fokus för år 2017"),
  );
});

test("adds to a paragraph, and leaves the others as they were written", async () => {
  const editor = await open();
  await editor.open("collections/news/entries/forum-2024");
  const body = await editor.find("body");
  const box = await editor.page.waitForSelector(
    '[data-key-path="body"] [contenteditable="true"] p',
  );
  await box?.evaluate((paragraph) => {
    paragraph.closest<HTMLElement>("[contenteditable]")?.focus();
    getSelection()?.selectAllChildren(paragraph);
    getSelection()?.collapseToEnd();
  });
  await editor.page.keyboard.type(" Mer.");
  assert.ok(body);
  await editor.save();
  const changes = [
    ...(await editor.changes("src/content/sv/news/forum-2024.md")),
    ...(await editor.changes("src/content/en/news/forum-2024.md")),
  ];
  assert.equal(changes.length, 2, changes.join("\n"));
  assert.match(changes[1] ?? "", / Mer\.$/);
});

test("keeps a word of one letter at the beginning of a paragraph", async () => {
  const path = "src/content/sv/news/nytt.md";
  const editor = await open();
  await editor.open("collections/news/new");
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
  await editor.write("title", "Nytt");
  const begin = async (way: string, text: string) => {
    await editor.find(way);
    await editor.page.focus(`[data-key-path="${way}"] [contenteditable="true"]`);
    await editor.page.keyboard.type(text);
  };
  await begin("preamble", "Å ena sidan är det bra.");
  await begin("body", "I dag öppnar biblioteket.");
  await editor.save();
  const text = (await editor.read(path)) ?? "";
  assert.match(text, /^preamble: Å ena sidan är det bra\.$/m);
  assert.match(text, /^I dag öppnar biblioteket\.$/m);
});

test("has news among the news alone, not among the pages in whose folder they lie", async () => {
  const { page } = await open();
  await page.evaluate(() => {
    location.hash = "#/search/fokus för 2017";
  });
  await page.waitForFunction(() => /Sökresultat/.test(document.body.innerText));
  await pause(500);
  const found = await page.$$eval('[role="row"]', (rows) =>
    rows
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => (row.textContent ?? "").replaceAll(/\s+/g, " ").trim())
      .filter((row) => row.includes("Det här är fokus för 2017")),
  );
  assert.equal(found.length, 1, found.join("\n"));
  assert.match(found[0] ?? "", /^Nyheter/);
});

test("changes a session of a programme, and moves it", async () => {
  const path = "_data/programmes/regional-development-forum-2024.json";
  // A draft would say that the times are no longer in order.
  const editor = await open({ without: "/admin/draft/" });
  await editor.open("collections/programme/entries/regional-development-forum-2024");
  await editor.find("sessions");
  await editor.press(/^(?:Expandera alla|Expand All)$/, '[data-key-path="sessions"]');
  await editor.write("sessions.0.title.sv", "Välkomna till forumet");
  await editor.save();
  assert.deepEqual(await editor.changes(path), [
    '-        "sv": "Välkomna till regionalt utvecklingsforum 2024",',
    '+        "sv": "Välkomna till forumet",',
  ]);
  await loadWith(generatorRoot, editor, [path]);
  await editor.open("collections/programme/entries/regional-development-forum-2024");
  await editor.find("sessions");
  await editor.press(/^(?:Expandera alla|Expand All)$/, '[data-key-path="sessions"]');
  await editor.find("sessions.0.start");
  const down = await editor.page.waitForSelector(
    '[data-key-path="sessions"] [data-action="move-down"]',
  );
  await down?.evaluate((button) => button instanceof HTMLElement && button.click());
  await editor.save();
  const text = (await editor.read(path)) ?? "";
  const before = JSON.parse(files.get(path) ?? "") as { sessions: { id: string }[] };
  const now = JSON.parse(text) as { sessions: { id: string }[] };
  const ids = before.sessions.map(({ id }) => id);
  assert.deepEqual(
    now.sessions.map(({ id }) => id),
    [ids[1], ids[0], ...ids.slice(2)],
  );
  const lines = new Set((files.get(path) ?? "").split("\n"));
  assert.deepEqual(
    text.split("\n").filter((line) => !lines.has(line)),
    ['        "sv": "Välkomna till forumet",'],
  );
});

test("adds a person, who can then be chosen in an article by name", async () => {
  const editor = await open();
  await editor.open("collections/contact/new");
  await editor.write("name", "Åsa Öberg");
  await editor.save();
  assert.equal(await editor.read("_data/contacts/asa-oberg.json"), '{\n  "name": "Åsa Öberg"\n}\n');
  await editor.open("collections/news/entries/focus-2017");
  await editor.find("contacts");
  await chooseIn(editor, "contacts", /^Åsa Öberg$/);
  await editor.save();
  assert.deepEqual(await editor.changes("src/content/sv/news/focus-2017.md"), ["+  - asa-oberg"]);
  await loadWith(generatorRoot, editor, [
    "_data/contacts/asa-oberg.json",
    "src/content/sv/news/focus-2017.md",
  ]);
});

/**
 * Chooses in the list of a field. The form may grow above it meanwhile, so that a click meets nothing, and
 * a list that has just opened may be drawn anew: whether it is there is looked at once it has come to rest.
 */
async function chooseIn({ page, press }: Editor, way: string, name: RegExp): Promise<void> {
  for (let tries = 1; tries < 10; tries++) {
    const box = await page.waitForSelector(`[data-key-path="${way}"] [role="combobox"]`);
    await box?.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await pause(300);
    await box?.click();
    await pause(1500);
    const names = await page.$$eval('[role="option"]', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim() ?? ""),
    );
    if (names.some((one) => name.test(one))) return press(name);
  }
  throw new Error(`${name} is not in the list of ${way}`);
}

test("writes an English translation beside the Swedish text", async () => {
  const editor = await open();
  await editor.open("collections/news/new");
  await editor.write("title", "Ny cykelväg i Vingåker");
  await editor.press(/^(?:Aktivera|Enable) (?:Engelska|English)$/);
  await editor.write("title", "New cycle path in Vingåker", '[data-locale="en"]');
  await editor.save();
  const today = await editor.page.evaluate(() => new Date().toLocaleDateString("sv"));
  const swedish = await editor.read("src/content/sv/news/ny-cykelvag-i-vingaker.md");
  assert.equal(swedish, `---\ntitle: Ny cykelväg i Vingåker\npublished: ${today}\n---\n`);
  const english = await editor.read("src/content/en/news/ny-cykelvag-i-vingaker.md");
  assert.match(
    english ?? "",
    /^---\ntitle: New cycle path in Vingåker\nslug: new-cycle-path-in-vingaker\ntranslation:\n(?: {2}.*\n){2}---\n$/,
  );
  await loadWith(generatorRoot, editor, [
    "src/content/sv/news/ny-cykelvag-i-vingaker.md",
    "src/content/en/news/ny-cykelvag-i-vingaker.md",
  ]);
  // What was made of the title stays, whatever the title is later.
  await editor.open("collections/news/entries/ny-cykelvag-i-vingaker");
  await editor.write("title", "Another cycle path in Vingåker", '[data-locale="en"]');
  await editor.save();
  const again = await editor.read("src/content/en/news/ny-cykelvag-i-vingaker.md");
  assert.match(again ?? "", /^title: Another cycle path .*\nslug: new-cycle-path-in-vingaker$/m);
});

/** One thing of each kind of data, and the way to a text of it. */
const things: readonly (readonly [place: string, way: string, path: string])[] = [
  ["event/entries/night-of-the-clocks-2027", "title.sv", "events/night-of-the-clocks-2027"],
  [
    "notice/entries/example-decision-2026-11-18",
    "_thing.title.sv",
    "notices/example-decision-2026-11-18",
  ],
  ["service/entries/example-building-permit", "title.sv", "services/example-building-permit"],
  ["alert/entries/example-important-message", "title.sv", "alerts/example-important-message"],
  ["organisation/entries/region-sormland", "name.sv", "organisations/region-sormland"],
  ["priority/entries/sormlandsstrategin", "name.sv", "priorities/sormlandsstrategin"],
  [
    "document/entries/activity-plan-and-budget-2013",
    "title.sv",
    "documents/activity-plan-and-budget-2013",
  ],
  ["plan/entries/activity-plan-and-budget-2013", "title.sv", "plans/activity-plan-and-budget-2013"],
  ["term/entries/mobility", "term.sv", "glossary/mobility"],
  ["_singletons/entries/site", "name.sv", "site"],
  ["_singletons/entries/statement", "regulation.sv", "accessibility/statement"],
];

test("keeps all else of a thing of any kind", async () => {
  const editor = await open();
  for (const [place, way, name] of things) {
    await editor.open(`collections/${place}`);
    await editor.write(way, "Något annat");
    await editor.save();
    const changes = await editor.changes(`_data/${name}.json`);
    assert.equal(changes.length, 2, `${name}: ${changes.join("\n")}`);
    assert.match(changes[1] ?? "", /"sv": "Något annat"/, name);
  }
});
