import "../src/eleventy/check-node.ts";
import { resolve } from "node:path";
import { buildSite } from "../src/eleventy/build-site.ts";
import { generatorRoot } from "../src/eleventy/open-project.ts";
import { readArguments, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        root: { type: "string", default: generatorRoot },
        output: { type: "string", default: "_site" },
      },
    },
    "npm run build -- [--root DIR] [--output DIR]",
  );
  const start = performance.now();
  await buildSite(values.root, resolve(values.output));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${values.output}: built in ${seconds} s`);
});
