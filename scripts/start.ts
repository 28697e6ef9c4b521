import "../src/eleventy/check-node.ts";
import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { inputFolder } from "../src/eleventy/build-site.ts";
import { generatorRoot } from "../src/eleventy/open-project.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        root: { type: "string", default: generatorRoot },
        port: { type: "string", default: "8080" },
      },
    },
    "npm start -- [--root DIR] [--port NUMBER]",
  );
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port ${values.port}: not a port. Choose a number from 1 to 65535.`);
  process.env.REGIONWEBB_ROOT = resolve(values.root);
  const eleventy = new Eleventy(inputFolder, "_site.preview", {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "serve",
  });
  await eleventy.init();
  const rebuild = await eleventy.watch();
  // Eleventy itself notes that a file is gone, but shows it only at the next change.
  eleventy.watcher.on("unlink", (path) => void rebuild(path));
  await eleventy.serve(port);
});
