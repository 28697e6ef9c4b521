import "../src/eleventy/check-node.ts";
import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { CommandError } from "../src/command/command-error.ts";
import { inputFolder } from "../src/eleventy/build-site.ts";
import { generatorRoot } from "../src/eleventy/open-project.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "start",
    usage: "[--root DIR] [--port NUMBER]",
    options: {
      root: { type: "string", default: generatorRoot },
      port: { type: "string", default: "8080" },
    },
  },
  async ({ values }) => {
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new CommandError("not-a-port", `--port ${values.port}`);
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
  },
);
