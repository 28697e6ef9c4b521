import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import { openProject } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { printWarnings } from "../src/project/print-faults.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "check",
    usage: "[--root DIR]",
    options: { root: { type: "string", default: generatorRoot } },
  },
  async ({ values }) => {
    const { now } = readOptions(process.env);
    const project = await openProject(resolve(values.root), now);
    await printWarnings(project);
    console.log(`${project.table.routes.length} pages`);
  },
);
