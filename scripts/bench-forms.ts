import "../src/project/check-node.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { describeForms } from "../bench/forms/describe-forms.ts";
import { writeFormsSite } from "../bench/forms/forms-site.ts";
import { measureForms } from "../bench/forms/measure-forms.ts";
import { readCount } from "./read-count.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "bench-forms",
    usage: "[--posts NUMBER] [--rate NUMBER] [--json] [--quiet]",
    options: {
      posts: { type: "string", default: "12000" },
      rate: { type: "string", default: "200" },
      json: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress) => {
    const load = { posts: readCount("posts", values.posts), rate: readCount("rate", values.rate) };
    const folder = await mkdtemp(join(tmpdir(), "regionwebb-bench-"));
    try {
      progress.begin("preparing");
      const site = await writeFormsSite(folder);
      const onAccepted = progress.begin("messages");
      const measurement = await measureForms(site, { ...load, onAccepted });
      progress.end();
      const processors = availableParallelism();
      const summary = { ...load, node: process.versions.node, processors, ...measurement };
      console.log(values.json ? JSON.stringify(summary, null, 2) : describeForms(summary));
      const { lost, doubled } = measurement;
      if (lost > 0 || doubled > 0) process.exitCode = 1;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
