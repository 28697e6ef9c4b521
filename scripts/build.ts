import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "build",
    usage: "[--root DIR] [--output DIR] [--pdf]",
    options: {
      root: { type: "string", default: generatorRoot },
      output: { type: "string", default: "_site" },
      pdf: { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    const start = performance.now();
    const root = resolve(values.root);
    const [{ buildSite }, { default: composeSite }] = await Promise.all([
      import("../src/eleventy/build-site.ts"),
      import("../.eleventy.ts"),
    ]);
    await buildSite(root, values.output, composeSite, values.pdf ? printInto(root) : undefined);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${values.output}: built in ${seconds} s`);
  },
);

/** A build without PDFs needs no browser, and does not load what drives one. */
function printInto(root: string): (folder: string) => Promise<void> {
  return async (folder) => {
    const { printSite } = await import("./print-site.ts");
    await printSite(root, folder);
  };
}
