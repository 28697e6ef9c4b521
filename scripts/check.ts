import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import { keptPagesFolder, openKeptPages } from "../src/project/kept-pages.ts";
import { openProject } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { printWarnings } from "../src/project/print-faults.ts";
import { tryPages } from "../src/project/site-files.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "check",
    usage: "[--root DIR]",
    options: { root: { type: "string", default: generatorRoot } },
  },
  async ({ values }) => {
    const { now, workers } = readOptions(process.env);
    const root = resolve(values.root);
    const pages = openKeptPages(keptPagesFolder, root);
    const project = await openProject(root, now, { pages, workers }).finally(pages.save);
    await printWarnings(project);
    tryPages(project);
    console.log(`${project.table.routes.length} pages`);
  },
);
