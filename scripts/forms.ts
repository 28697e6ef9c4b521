import "../src/eleventy/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { bundleAssets } from "../src/eleventy/add-pages.ts";
import { generatorRoot, openProject } from "../src/eleventy/open-project.ts";
import { readOptions } from "../src/eleventy/options.ts";
import { settingsFile } from "../src/model/sources.ts";
import { isWithin } from "../src/publish/path-in.ts";
import { databaseFile } from "../src/receiver/database-file.ts";
import { startReceiver } from "../src/receiver/start-receiver.ts";
import { readCount } from "./read-count.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "forms",
    usage:
      "[--root DIR] [--site DIR] [--database FILE] [--port NUMBER] [--posts NUMBER] [--trust-proxy]",
    options: {
      root: { type: "string", default: generatorRoot },
      site: { type: "string", default: "_site" },
      database: { type: "string", default: databaseFile },
      port: { type: "string", default: "8081" },
      posts: { type: "string", default: "30" },
      "trust-proxy": { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    const [root, folder, database] = [values.root, values.site, values.database].map((path) =>
      resolve(path),
    ) as [string, string, string];
    checkFolders(folder, database);
    const project = await openProject(root, readOptions(process.env).now);
    const { forms } = project.site.settings;
    if (!forms) throw new CommandError("no-forms", settingsFile);
    const { assets } = await bundleAssets(root);
    checkAssets(folder, [assets.stylesheet, assets.script ?? assets.stylesheet]);
    const receiver = await startReceiver({
      project,
      forms,
      assets,
      folder,
      database,
      port: readCount("port", values.port, { minimum: 0 }),
      postsAllowed: readCount("posts", values.posts, { minimum: 0 }),
      trustProxy: values["trust-proxy"],
      log: (line) => console.log(line),
      now: Date.now,
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void receiver.close());
    console.log(`${receiver.origin} takes forms into ${values.database}`);
  },
);

function checkFolders(folder: string, database: string): void {
  if (!existsSync(join(folder, "_headers"))) throw new CommandError("not-a-built-site", folder);
  // Whatever stands in the built site can be fetched by anybody, and is replaced by the next build.
  if (isWithin(folder, database)) throw new CommandError("database-in-site", database);
}

/** The pages that the receiver writes name the stylesheet and the script of the built ones. */
function checkAssets(folder: string, paths: readonly string[]): void {
  if (!paths.every((path) => existsSync(join(folder, path))))
    throw new CommandError("older-site", folder);
}
