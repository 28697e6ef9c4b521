/**
 * Starts a command: `node scripts/run.mjs build --root DIR`. All commands are bundled when their code
 * has changed, so that a start loads a few files in place of seven hundred. Plain JavaScript, because
 * nothing has been made of TypeScript yet.
 */
import { existsSync } from "node:fs";
import module from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleCommands } from "./bundle-commands.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// What V8 makes of the code is kept as well. Older versions of Node know nothing of it.
module.enableCompileCache?.(join(root, ".cache", "compiled"));
const [name = "", ...parameters] = process.argv.slice(2);
const script = join(root, "scripts", `${name}.ts`);
process.argv = [process.execPath, script, ...parameters];
// A command that starts another one has looked at the code just before.
const { REGIONWEBB_BUNDLES: known } = process.env;
delete process.env.REGIONWEBB_BUNDLES;
// So must the examples of components, which the style guide looks for.
const folder =
  name === "style-guide" || hasOwnKinds(parameters)
    ? undefined
    : (known ?? (await bundleCommands(root)));
if (name === "start" && folder !== undefined) process.env.REGIONWEBB_BUNDLES = folder;
if (folder === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(script).href);
} else {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(folder, `${name}.js`)).href);
}

/**
 * The code of a site's own kinds is loaded while a command runs, and must meet the generator's modules
 * as they stand in their files, not a second time.
 * @param {readonly string[]} given
 */
function hasOwnKinds(given) {
  const index = given.findIndex((one) => one === "--root" || one.startsWith("--root="));
  const value = given[index]?.startsWith("--root=") ? given[index].slice(7) : given[index + 1];
  const site = index < 0 || value === undefined ? (process.env.REGIONWEBB_ROOT ?? root) : value;
  return existsSync(join(resolve(site), "kinds"));
}
