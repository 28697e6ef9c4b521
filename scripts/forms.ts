import "../src/eleventy/check-node.ts";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { bundleAssets } from "../src/eleventy/add-pages.ts";
import { generatorRoot, openProject } from "../src/eleventy/open-project.ts";
import { readOptions } from "../src/eleventy/options.ts";
import { databaseFile } from "../src/receiver/database-file.ts";
import { startReceiver } from "../src/receiver/start-receiver.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

const usage =
  "npm run forms -- [--root DIR] [--site DIR] [--database FILE] [--port NUMBER] [--posts NUMBER] [--trust-proxy]";

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        root: { type: "string", default: generatorRoot },
        site: { type: "string", default: "_site" },
        database: { type: "string", default: databaseFile },
        port: { type: "string", default: "8081" },
        posts: { type: "string", default: "30" },
        "trust-proxy": { type: "boolean", default: false },
      },
    },
    usage,
  );
  const [root, folder, database] = [values.root, values.site, values.database].map((path) =>
    resolve(path),
  ) as [string, string, string];
  checkFolders(folder, database);
  const project = await openProject(root, readOptions(process.env).now);
  const { forms } = project.site.settings;
  if (!forms)
    throw new UsageError('_data/site.json has no "forms": say there where forms are sent.');
  const { assets } = await bundleAssets(root);
  checkAssets(folder, [assets.stylesheet, assets.script ?? assets.stylesheet]);
  const receiver = await startReceiver({
    project,
    forms,
    assets,
    folder,
    database,
    port: readNumber("port", values.port),
    postsAllowed: readNumber("posts", values.posts),
    trustProxy: values["trust-proxy"],
    log: (line) => console.log(line),
    now: Date.now,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void receiver.close());
  console.log(`${receiver.origin} takes forms into ${values.database}`);
});

function checkFolders(folder: string, database: string): void {
  if (!existsSync(join(folder, "_headers")))
    throw new UsageError(`${folder} is no built site. Build one first: npm run build`);
  // Whatever stands in the built site can be fetched by anybody, and is replaced by the next build.
  const isInside = !relative(folder, database).startsWith("..");
  if (isInside) throw new UsageError(`${database} is inside the built site. Choose another place.`);
}

/** The pages that the receiver writes name the stylesheet and the script of the built ones. */
function checkAssets(folder: string, paths: readonly string[]): void {
  if (paths.every((path) => existsSync(join(folder, path)))) return;
  throw new UsageError(`${folder} was built before the last change. Build it again: npm run build`);
}

function readNumber(option: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65535) return number;
  throw new UsageError(`--${option} ${text}: not a whole number from 0 to 65535.`);
}
