import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import { keptPagesFolder, openKeptPages } from "../src/project/kept/kept-pages.ts";
import { openProject } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { printWarnings } from "../src/project/print-faults.ts";
import { tryPages } from "../src/project/site-files.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "check",
    usage: "[--root DIR] [--quiet]",
    options: {
      root: { type: "string", default: generatorRoot },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress) => {
    const { now, workers } = readOptions(process.env);
    const root = resolve(values.root);
    const pages = openKeptPages(keptPagesFolder, root);
    const reading = { pages, workers, progress };
    const project = await openProject(root, now, reading).finally(pages.save);
    progress.hide();
    await printWarnings(project);
    tryPages(project, progress.begin("trying"));
    progress.hide();
    if (!values.quiet) console.log(`${project.table.routes.length} pages`);
  },
);
