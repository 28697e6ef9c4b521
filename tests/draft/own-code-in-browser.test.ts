import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import type { Answer, Question } from "../../src/draft/messages.ts";
import type { ToldJudgement } from "../../src/draft/tell-judgement.ts";
import { originalOf, siteOver } from "../overrides/overridden-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { draftFilesOf } from "./drafted-site.ts";

const folder = temporaryFolder();

/** What a worker of a browser has, in one of Node. */
const likeBrowser = `
import { parentPort } from "node:worker_threads";
globalThis.addEventListener = (_, take) => parentPort.on("message", (data) => take({ data }));
globalThis.postMessage = (value) => parentPort.postMessage(value);
globalThis.self = globalThis;
await import("./program.mjs");
`;

/** What the draft of a site in a browser says of one of its files. */
async function judgeInWorker(root: string, file: string): Promise<Answer> {
  const { site, program } = await draftFilesOf(root);
  writeFileSync(join(folder, "program.mjs"), program);
  writeFileSync(join(folder, "worker.mjs"), likeBrowser);
  const worker = new Worker(join(folder, "worker.mjs"));
  const ask = (question: Question) =>
    new Promise<Answer>((resolve, reject) => {
      worker.once("message", resolve).once("error", reject);
      worker.postMessage(question);
    });
  try {
    await ask({ id: 1, name: "open", given: { snapshot: JSON.parse(site), language: "en" } });
    return await ask({ id: 2, name: "judge", given: { files: [file] } });
  } finally {
    await worker.terminate();
  }
}

function placesIn(answer: Answer): readonly string[] {
  assert.ok("value" in answer, JSON.stringify(answer));
  const { elsewhere } = answer.value as ToldJudgement;
  return elsewhere.map(({ file, line }) => `${file}:${line}`);
}

const header = "components/page-header/page-header.tsx";

describe("code of a site that fails in a browser is told of by its file and line", () => {
  test("in place of a component of the generator", async () => {
    const root = siteOver(join(folder, "over"), {
      [header]: originalOf(header).replace("return (", "site.nothing.at;\n  return ("),
    });
    assert.deepEqual(placesIn(await judgeInWorker(root, "src/content/sv/about.md")), [
      `_includes/${header}:20`,
    ]);
  });

  test("in the room of a kind of its own", async () => {
    const root = siteOver(join(folder, "kind"), {});
    const looks = join(root, "kinds/vacancy/looks.tsx");
    const lines = readFileSync(looks, "utf8").split("\n");
    const page = lines.findIndex((line) => line.startsWith("function Page("));
    const failing = lines.indexOf("  return (", page);
    lines[failing] = `  one.nothing.at; ${lines[failing]}`;
    writeFileSync(looks, lines.join("\n"));
    const ofVacancy = await judgeInWorker(root, "_data/vacancies/engineer-2026.json");
    assert.deepEqual(placesIn(ofVacancy), [`kinds/vacancy/looks.tsx:${failing + 1}`]);
  });
});
