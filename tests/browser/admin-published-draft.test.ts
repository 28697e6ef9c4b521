import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deleteInForm } from "./delete-in-form.ts";
import { type Editor, pause } from "./editor.ts";
import { withPublishedForms } from "./published-forms.ts";

const held = new Map([
  [
    "src/content/sv/tystlaten.md",
    "---\ntitle: Tystlåten sida\ndraft: true\n---\n\nViskning om [en dag](page:morgondag).\n",
  ],
  ["src/content/sv/morgondag.md", "---\ntitle: Morgondag\npublishAt: 2199-01-01\n---\n\nSedan.\n"],
]);
const { host, origin, output, signIn } = withPublishedForms({ draft: true }, held);
const person = "collections/contact/entries/asa-vik";

/** Opens something and waits until it is known what is to be said of it. */
async function openBeside(editor: Editor, place: string): Promise<void> {
  await editor.open(place);
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
}

/** Waits until the bar below the form says something. */
async function awaitStatus({ page }: Editor, said: RegExp): Promise<void> {
  await page.waitForFunction(
    (source: string) =>
      new RegExp(source).test(document.querySelector(".beside-bar")?.textContent ?? ""),
    { timeout: 20_000 },
    said.source,
  );
}

/** Waits until the page beside the form says something. */
async function awaitPage({ page }: Editor, said: RegExp): Promise<void> {
  await page.waitForFunction(
    (source: string) => {
      const frame = document.querySelector<HTMLIFrameElement>(".beside-panel iframe");
      return new RegExp(source).test(
        frame?.contentDocument?.querySelector("main")?.textContent ?? "",
      );
    },
    { timeout: 20_000 },
    said.source,
  );
}

/** All files of the built site, as text. */
function builtTexts(folder = output): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return builtTexts(path);
    return [[path, readFileSync(path, "latin1")] as const];
  });
}

test("the page and the remarks stand beside published forms, in the words of the check", async () => {
  const refused: string[] = [];
  const editor = await signIn((message) => {
    if (/Content Security Policy/.test(message)) refused.push(message);
  });
  await openBeside(editor, person);
  await awaitStatus(editor, /^Inget att anmärka på/);
  await editor.press(/^Visa sidan/);
  await awaitPage(editor, /Åsa Vik/);
  await editor.find("phones");
  await editor.write("phones.0", "0155-2");
  await editor.page.waitForFunction(() =>
    /”0155-2” är inget telefonnummer/.test(
      document.querySelector(".beside-panel")?.textContent ?? "",
    ),
  );
  await editor.press(/^Spara/);
  await editor.page.waitForSelector(".refusal", { timeout: 30_000 });
  assert.deepEqual(host().commits, []);
  assert.deepEqual(host().pulls, []);
  await editor.page.keyboard.press("Escape");
  await editor.write("phones.0", "0155-24 57 39");
  await pause(600);
  await editor.press(/^Spara/);
  for (let waited = 0; waited < 100 && host().pulls.length === 0; waited += 1) await pause(100);
  assert.equal(host().pulls.length, 1);
  assert.deepEqual(host().unknown, []);
  assert.deepEqual(refused, []);
});

test("who has signed in is told of what is held back, and nobody else", async () => {
  const editor = await signIn();
  await openBeside(editor, "collections/page/entries/tystlaten");
  await awaitStatus(editor, /^Inget att anmärka på/);
  await editor.press(/^Visa sidan/);
  await awaitPage(editor, /Viskning om en dag/);
  const secrets = ["tystlaten", "morgondag", "Viskning", "Morgondag"];
  const told = builtTexts().filter(([, text]) => secrets.some((secret) => text.includes(secret)));
  assert.deepEqual(told, []);
});

test("who deletes what others lead to is asked before it becomes a proposal", async () => {
  const editor = await signIn();
  await openBeside(editor, "collections/vacancy/entries/engineer-2026");
  const proposals = host().pulls.length;
  await deleteInForm(editor, "sv");
  await editor.page.waitForSelector(".refusal", { timeout: 30_000 });
  assert.match(
    await editor.page.$eval(".refusal", (one) => one.textContent),
    /Det här länkar hit och slutar att fungera.*Om Viken/,
  );
  await editor.press(/^Låt det vara kvar$/);
  await pause(800);
  assert.ok(await editor.page.$(".content-editor"), "the form is still open");
  assert.equal(host().pulls.length, proposals);
  await deleteInForm(editor, "sv");
  await editor.press(/^Radera ändå$/);
  for (let waited = 0; waited < 100 && host().pulls.length === proposals; waited += 1)
    await pause(100);
  assert.equal(host().pulls.length, proposals + 1);
  assert.deepEqual(host().unknown, []);
});

test("pages load nothing of the draft", async () => {
  const pages = builtTexts().filter(
    ([path]) => /\.(?:html|xml|js|css)$/.test(path) && !path.includes("/admin/"),
  );
  for (const [path, text] of pages)
    assert.doesNotMatch(text, /admin\/|draft\/(?:site|program)/, path);
  const config = (await (await fetch(`${origin()}/admin/config.json`)).json()) as {
    readonly draft: Readonly<Record<string, string>>;
  };
  const { companion = "", worker = "", snapshot = "" } = config.draft;
  for (const address of [companion, worker, snapshot]) {
    assert.match(address, /^draft\/[a-z]+\.[0-9a-f]{10}\.js(?:on)?$/);
    const answer = await fetch(`${origin()}/admin/${address}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("x-robots-tag"), "noindex");
  }
});
