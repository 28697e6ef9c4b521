import "../src/project/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readBasePath } from "../src/audit/read-base-path.ts";
import { CommandError } from "../src/command/command-error.ts";
import { bundleAssets } from "../src/eleventy/assets.ts";
import { settingsFile } from "../src/model/sources.ts";
import { openProject } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { checkPlace } from "../src/receiver/check-place.ts";
import { databaseFile } from "../src/receiver/database-file.ts";
import { describeFailure } from "../src/receiver/log-responses.ts";
import { type Receiver, startReceiver } from "../src/receiver/start-receiver.ts";
import { writeLine } from "../src/receiver/write-line.ts";
import { readCount } from "./read-count.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

const leaveSignals = endOnSignals();
await runCommand(
  {
    name: "forms",
    usage:
      "[--root DIR] [--site DIR] [--database FILE] [--port NUMBER] [--posts NUMBER] [--trust-proxy] [--quiet]",
    options: {
      root: { type: "string", default: siteRoot },
      site: { type: "string", default: "_site" },
      database: { type: "string", default: databaseFile },
      port: { type: "string", default: "8081" },
      posts: { type: "string", default: "30" },
      "trust-proxy": { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress, { t }) => {
    const { site: folder, database } = values;
    const root = resolve(values.root);
    if (!existsSync(join(folder, "_headers"))) throw new CommandError("not-a-built-site", folder);
    checkPlace(database, { root, built: folder });
    const basePath = await readBasePath(folder);
    const { now } = readOptions(process.env);
    const project = await openProject(root, now, { progress, basePath });
    progress.end();
    const { forms } = project.site.settings;
    if (!forms) throw new CommandError("no-forms", settingsFile);
    const { assets } = await bundleAssets(root, { basePath });
    checkAssets(folder, [assets.stylesheet, assets.script ?? assets.stylesheet]);
    const receiver = await startReceiver({
      project,
      forms,
      assets,
      folder: resolve(folder),
      database,
      port: readCount("port", values.port, { minimum: 0 }),
      postsAllowed: readCount("posts", values.posts, { minimum: 0 }),
      trustProxy: values["trust-proxy"],
      log: writeLine,
      now: Date.now,
    });
    goOnAfterErrors();
    leaveSignals();
    stopOnSignals(receiver);
    writeLine(t("commands.forms.listening", { address: receiver.origin, database }));
  },
);

/** What nobody has thought of ends one answer at most: each message is committed or not by then. */
function goOnAfterErrors(): void {
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    process.on(event, (error: unknown) => writeLine(describeFailure(error)));
  // A full disk under the warnings of Node must not end it either.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** Service managers kill what has not ended by itself after a while; so much is left for the last answers. */
const mostSeconds = 9;

function stopOnSignals(receiver: Receiver): void {
  const stop = () => {
    setTimeout(() => process.exit(), mostSeconds * 1000).unref();
    void receiver.close();
  };
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) process.once(signal, stop);
}

/** The pages that the receiver writes name the stylesheet and the script of the built ones. */
function checkAssets(folder: string, paths: readonly string[]): void {
  if (!paths.every((path) => existsSync(join(folder, path))))
    throw new CommandError("older-site", folder);
}
