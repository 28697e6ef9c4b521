#!/usr/bin/env node
/**
 * The command `regionwebb`, and what npm scripts start: `node scripts/run.mjs build --root DIR`. All commands
 * are bundled when their code has changed, so that a start loads a few files in place of seven hundred.
 * Plain JavaScript, because nothing has been made of TypeScript yet.
 */
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleCommands } from "./bundle-commands.mjs";
import { checkNode } from "./check-node.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
checkNode(root);
// What V8 makes of the code is kept as well.
module.enableCompileCache?.(join(root, ".cache", "compiled"));
const [name, parameters] = commandOf(process.argv.slice(2));
const site = siteOf(parameters);
if (site !== undefined) process.env.REGIONWEBB_ROOT = site;
// What comes with no site of its own is a package, and npm replaces all that lies in its folder.
if (!isSite(root)) process.env.REGIONWEBB_CACHE ??= join(site ?? process.cwd(), ".cache");
const script = join(root, "scripts", `${name}.ts`);
process.argv = [process.execPath, script, ...parameters];
// A command that starts another one has looked at the code just before.
const { REGIONWEBB_BUNDLES: known } = process.env;
delete process.env.REGIONWEBB_BUNDLES;
// The code of a site's own kinds is loaded while a command runs, and must meet the generator's modules as
// they stand in their files, not a second time. So must the examples of components, which the style guide
// looks for, and the files of a site that take the place of others.
const isOverGenerator =
  site !== undefined && resolve(site) !== resolve(root) && existsSync(join(site, "_includes"));
const folder =
  name === "style-guide" || isOverGenerator || existsSync(join(site ?? root, "kinds"))
    ? undefined
    : (known ?? (await bundleCommands(root)));
if (name === "start" && folder !== undefined) process.env.REGIONWEBB_BUNDLES = folder;
if (folder === undefined) {
  await import("./load-typescript.mjs");
  if (isOverGenerator) {
    const { startOverGenerator } = await import(
      pathToFileURL(join(root, "src", "project", "overrides", "start-over-generator.ts")).href
    );
    await startOverGenerator(site);
  }
  await import(pathToFileURL(script).href);
} else {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(folder, `${name}.js`)).href);
}

/**
 * The name of the command and what it is given; what is no command is told of by the overview.
 * @param {readonly string[]} given
 * @returns {readonly [string, readonly string[]]}
 */
function commandOf(given) {
  const table = JSON.parse(readFileSync(join(root, "scripts", "commands.json"), "utf8"));
  const [first, ...others] = given;
  return Object.values(table).flat().includes(first) ? [first, others] : ["overview", given];
}

/**
 * The folder of the site that is meant: the one that is named, or the one in which the command is called.
 * @param {readonly string[]} given
 * @returns {string | undefined}
 */
function siteOf(given) {
  const index = given.findIndex((one) => one === "--root" || one.startsWith("--root="));
  const value = given[index]?.startsWith("--root=") ? given[index].slice(7) : given[index + 1];
  if (index >= 0 && value !== undefined) return resolve(value);
  return process.env.REGIONWEBB_ROOT ?? (isSite(process.cwd()) ? process.cwd() : undefined);
}

/** @param {string} place */
function isSite(place) {
  return existsSync(join(place, "_data", "site.json"));
}
