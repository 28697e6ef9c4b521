import "../src/eleventy/check-node.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { describeForms } from "../bench/forms/describe-forms.ts";
import { writeFormsSite } from "../bench/forms/forms-site.ts";
import { measureForms } from "../bench/forms/measure-forms.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        posts: { type: "string", default: "12000" },
        rate: { type: "string", default: "200" },
        json: { type: "boolean", default: false },
      },
    },
    "npm run bench-forms -- [--posts NUMBER] [--rate NUMBER] [--json]",
  );
  const load = { posts: readCount(values.posts), rate: readCount(values.rate) };
  const folder = await mkdtemp(join(tmpdir(), "regionwebb-bench-"));
  try {
    const measurement = await measureForms(await writeFormsSite(folder), load);
    const processors = availableParallelism();
    const summary = { ...load, node: process.versions.node, processors, ...measurement };
    console.log(values.json ? JSON.stringify(summary, null, 2) : describeForms(summary));
    const { lost, doubled } = measurement;
    if (lost > 0 || doubled > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0 && count <= 65535) return count;
  throw new UsageError(`${text}: not a whole number from 1 to 65535.`);
}
