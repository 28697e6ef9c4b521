import "../src/eleventy/check-node.ts";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { editorTranslator, generatorRoot, openProject } from "../src/eleventy/open-project.ts";
import { readOptions } from "../src/eleventy/options.ts";
import { formKinds } from "../src/forms/form.ts";
import { createSharedSchemas } from "../src/model/shared-schemas.ts";
import { databaseFile } from "../src/receiver/database-file.ts";
import { messageStates } from "../src/receiver/message.ts";
import { openStore } from "../src/receiver/message-store.ts";
import { describeModerationError, ModerationError } from "../src/receiver/moderation-error.ts";
import { type CommentsCommand, runComments } from "../src/receiver/run-comments.ts";
import { formatJson } from "../src/schemas/format-json.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

const usage = `npm run comments -- [list | feedback | show NUMBER… | approve NUMBER… | reject NUMBER…
  | spam NUMBER… | restore NUMBER… | delete NUMBER…] [--form ${formKinds.join("|")}|all]
  [--state ${messageStates.join("|")}|all] [--json] [--root DIR] [--database FILE]`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: {
        root: { type: "string", default: generatorRoot },
        database: { type: "string", default: databaseFile },
        form: { type: "string", default: "comment" },
        state: { type: "string", default: "waiting" },
        json: { type: "boolean", default: false },
      },
    },
    usage,
  );
  const [name = "list", ...numbers] = positionals;
  await run({ ...values, root: resolve(values.root), name, numbers: numbers.map(readNumber) });
});

async function run({ root, database, ...command }: CommentsCommand & Folders): Promise<void> {
  const { site, table, editorLanguage } = await openProject(root, readOptions(process.env).now);
  const editor = await editorTranslator(editorLanguage);
  try {
    if (!existsSync(database)) throw new ModerationError("no-database", { file: database });
    const shared = createSharedSchemas(site.settings);
    const store = openStore(database);
    try {
      const options = { root, store, site, table, shared, formatJson, editor };
      const output = runComments(command, options);
      if (output === undefined) throw new UsageError(`Usage: ${usage}`);
      console.log(output);
    } finally {
      store.close();
    }
  } catch (error) {
    if (!(error instanceof ModerationError)) throw error;
    console.error(describeModerationError(error, editor));
    process.exitCode = 1;
  }
}

interface Folders {
  readonly root: string;
  readonly database: string;
}

function readNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" is no number of a message.\nUsage: ${usage}`);
}
