import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import { createSharedSchemas } from "../../src/model/shared-schemas.ts";
import { openProject, type Project } from "../../src/project/open-project.ts";
import { type MessageStore, openStore } from "../../src/receiver/message-store.ts";
import { ModerationError } from "../../src/receiver/moderation-error.ts";
import { runComments } from "../../src/receiver/run-comments.ts";
import { formatJson } from "../../src/schemas/format-json.ts";
import { now, translators } from "../model/site-with.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { startOf } from "../run-build.ts";
import { messageWith } from "./messages.ts";

const page = "page:news/light-feast-2024";
const path = "src/content/comments/news/light-feast-2024.json";
const swedish = translators("sv");

describe("the command comments", () => {
  let root: string;
  let database: string;
  let project: Project;
  let store: MessageStore;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "regionwebb-comments-"));
    await cp(fixtureRoot, root, { recursive: true });
    await rm(join(root, path), { force: true });
    project = await openProject(root, now);
    database = join(root, "messages.sqlite");
    store = openStore(database);
  });

  afterEach(async () => {
    store.close();
    await rm(root, { recursive: true });
  });

  test("lists the comments that wait, with all that was written", async () => {
    await add({ comment: "Rad ett\nRad två", name: "Siri", email: "siri@norrsken.example" });
    await store.add(messageWith({ page, state: "suspected", sender: { address: "192.0.2.1" } }));
    const [head, ...lines] = run("list").split("\n");
    assert.equal(head, `1  kommentar, väntar, 1 maj 2024, ${page}, svenska`);
    assert.deepEqual(lines, [
      "    Kommentar:",
      "        Rad ett",
      "        Rad två",
      "    Namn: Siri",
      "    E-post: siri@norrsken.example",
      "    Tas bort den 31 maj 2024",
      "",
      "1 meddelande",
    ]);
    assert.match(run("list", [], { state: "suspected" }), /^2 {2}kommentar, misstänkt skräp/);
    assert.equal(run("list", [], { form: "feedback" }), "Det finns inga meddelanden att visa.");
  });

  test("gives the list as JSON", async () => {
    await add({ comment: "Fint", name: "Siri" });
    const [row, ...others] = JSON.parse(run("list", [], { json: true })) as Row[];
    assert.equal(others.length, 0);
    assert.deepEqual(
      [row?.number, row?.state, row?.received, row?.values],
      [1, "waiting", "2024-05-01T12:00:00.000Z", { comment: "Fint", name: "Siri" }],
    );
  });

  test("writes an approved comment beside the content, without the e-mail address", async () => {
    await add({ comment: "Fint", name: "Siri", email: "siri@norrsken.example" });
    const output = run("approve", [1]);
    assert.match(output, /^Kommentar 1 är godkänd\.\n.*Git.*\n {2}src\/content\/comments\//);
    const text = await readFile(join(root, path), "utf8");
    assert.ok(!text.includes("siri@norrsken.example"));
    const { id } = store.find(1) ?? {};
    const comments = [{ id, name: "Siri", date: "2024-05-01", language: "sv", text: "Fint" }];
    assert.deepEqual(JSON.parse(text), { comments });
    assert.deepEqual(await commentsOfSite(), comments);
    run("approve", [1]);
    assert.equal(await readFile(join(root, path), "utf8"), text);
  });

  test("puts the oldest first, and leaves what an editor has mended", async () => {
    const day = 86_400_000;
    const noon = now.getTime();
    await add({ comment: "Tvåa", name: "B" }, noon);
    await add({ comment: "Etta", name: "A" }, noon - day);
    run("approve", [1]);
    const text = await readFile(join(root, path), "utf8");
    await writeFile(join(root, path), text.replace("Tvåa", "Tvåan"));
    run("approve", [1, 2]);
    assert.deepEqual(
      (await commentsOfSite())?.map((comment) => comment.text),
      ["Etta", "Tvåan"],
    );
    const names = await readdir(join(root, "src/content/comments/news"));
    assert.ok(!names.some((name) => name.endsWith(".tmp")));
  });

  test("takes a rejected, suspected or deleted comment off the page again", async () => {
    await add({ comment: "Etta", name: "A" });
    await add({ comment: "Tvåa", name: "B" });
    run("approve", [1, 2]);
    assert.match(run("reject", [1]), /^Meddelande 1 är avvisat\.\n.*\n {2}src/);
    assert.equal((await commentsOfSite())?.length, 1);
    run("delete", [2]);
    assert.equal(await commentsOfSite(), undefined);
    assert.equal(store.find(2), undefined);
    assert.equal(store.find(1)?.state, "rejected");
    assert.equal(run("spam", [1]), "Meddelande 1 ligger bland misstänkt skräp.");
    assert.equal(run("restore", [1]), "Meddelande 1 väntar igen.");
  });

  test("does nothing when one of the numbers cannot be approved", async () => {
    await add({ comment: "Etta", name: "A" });
    await store.add(messageWith({ form: "feedback", page, values: { found: "no" } }));
    await store.add(messageWith({ page: "page:news/winter-school-2023" }));
    for (const [number, code] of [
      [2, "not-a-comment"],
      [3, "no-comments-there"],
      [4, "unknown-number"],
    ] as const)
      assert.throws(
        () => run("approve", [1, number]),
        (error) => error instanceof ModerationError && error.code === code,
      );
    assert.equal(store.find(1)?.state, "waiting");
    assert.equal(await commentsOfSite(), undefined);
  });

  test("leaves a file alone that it cannot read, and the comment waiting", async () => {
    await add({ comment: "Etta", name: "A" });
    await writeFile(join(root, path), "{ broken");
    assert.throws(
      () => run("approve", [1]),
      (error) => error instanceof ModerationError && error.code === "bad-file",
    );
    assert.equal(store.find(1)?.state, "waiting");
    assert.equal(await readFile(join(root, path), "utf8"), "{ broken");
  });

  test("counts what visitors found, page by page", async () => {
    const answer = (found: string, address: string, message?: string) =>
      store.add(
        messageWith({
          form: "feedback",
          page: "section:contacts",
          values: { found, ...(message && { message }) },
          sender: { address },
        }),
      );
    await answer("yes", "192.0.2.1");
    await answer("no", "192.0.2.2", "Numret saknas");
    await answer("no", "192.0.2.3");
    assert.equal(run("feedback"), "section:contacts: ja 1, delvis 0, nej 2 (1 har skrivit något)");
  });

  test("does not know other commands, nor numbers where there are none", () => {
    for (const [name, numbers] of [
      ["publish", [1]],
      ["list", [1]],
      ["approve", []],
      ["toString", [1]],
    ] as const)
      assert.equal(run(name, numbers), undefined);
    assert.equal(run("list", [], { form: "petition" }), undefined);
  });

  test("ends with 0, 1 or 2, and says why in the editors' language", async () => {
    await add({ comment: "Etta", name: "A" });
    const command = (...words: readonly string[]) =>
      runScript([...words, "--root", root, "--database", database, "--quiet"]);
    const approved = await command("approve", "1");
    assert.equal(approved.status, 0, approved.errors);
    assert.equal((await commentsOfSite())?.length, 1);
    const unknown = await command("approve", "7");
    assert.equal(unknown.status, 1);
    assert.match(unknown.errors, /^Det finns inget meddelande med nummer 7\. Alla nummer visas/);
    const missing = await runScript(["--root", root, "--database", join(root, "no.sqlite")]);
    assert.equal(missing.status, 1);
    assert.match(missing.errors, /no\.sqlite finns inte\. Ange var/);
    assert.equal((await command("approve", "one")).status, 2);
    const other = new DatabaseSync(database);
    other.exec("BEGIN IMMEDIATE");
    const locked = await command("reject", "1");
    other.close();
    assert.equal(locked.status, 2);
    assert.match(
      locked.errors,
      /^\S+messages\.sqlite: Ett annat program har låst databasen\. .+\n$/,
    );
  });

  interface Row {
    readonly number: number;
    readonly state: string;
    readonly received: string;
    readonly values: unknown;
  }

  function add(values: Readonly<Record<string, string>>, received = now.getTime()) {
    return store.add(messageWith({ page, values, received }));
  }

  function run(
    name: string,
    numbers: readonly number[] = [],
    { form = "comment", state = "waiting", json = false } = {},
  ): string {
    const { site, table } = project;
    const shared = createSharedSchemas({ ...site.settings, kinds: namesOf(builtInKinds) });
    const options = { root, store, site, table, shared, formatJson, editor: swedish };
    return runComments({ name, numbers, form, state, json }, options) as string;
  }

  /** What the model makes of the file; it must find no error in it. */
  async function commentsOfSite() {
    const { site } = loadSite(await readSiteFiles(root), now, builtInKinds);
    assert.ok(site);
    return site.comments.get("news/light-feast-2024");
  }
});

function runScript(
  words: readonly string[],
): Promise<{ readonly status: number; readonly errors: string }> {
  const command = [...startOf("comments"), ...words];
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(now.getTime() / 1000) };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: repositoryRoot, env }, (error, _output, errors) =>
      resolve({ status: error ? Number(error.code) : 0, errors }),
    );
  });
}
