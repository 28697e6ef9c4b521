import "../src/eleventy/check-node.ts";
import { resolve } from "node:path";
import { generatorRoot } from "../src/eleventy/open-project.ts";
import { printSite } from "./print-site.ts";
import { readArguments, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        root: { type: "string", default: generatorRoot },
        site: { type: "string", default: "_site" },
      },
    },
    "npm run pdf -- [--root DIR] [--site DIR]",
  );
  await printSite(values.root, resolve(values.site));
});
