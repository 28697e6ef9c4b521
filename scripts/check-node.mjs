import { readFileSync } from "node:fs";
import { join } from "node:path";

const needed = 24;

/**
 * Ends the process where the Node that runs it is too old, with the remedy. Nothing but old JavaScript
 * may come before: newer code would end in a trace.
 * @param {string} root the folder of the generator
 */
export function checkNode(root) {
  if (Number(process.versions.node.split(".")[0]) >= needed) return;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = String(LC_ALL || LC_MESSAGES || LANG).startsWith("sv") ? "sv" : "en";
  const { commands } = JSON.parse(readFileSync(join(root, "locales", `${language}.json`), "utf8"));
  const values = { needed, found: process.versions.node };
  console.error(commands.wrongNode.replace(/{{(\w+)}}/g, (_all, name) => String(values[name])));
  process.exit(2);
}
