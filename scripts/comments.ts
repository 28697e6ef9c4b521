import "../src/project/check-node.ts";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { formKinds } from "../src/forms/form.ts";
import { namesOf } from "../src/model/kind-names.ts";
import { createSharedSchemas } from "../src/model/shared-schemas.ts";
import { editorTranslator, openProject } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { ownSiteRoot, siteRoot } from "../src/project/site-root.ts";
import { explainDatabaseError } from "../src/receiver/database-error.ts";
import { databaseFile } from "../src/receiver/database-file.ts";
import { messageStates } from "../src/receiver/message.ts";
import { openStore } from "../src/receiver/message-store.ts";
import { describeModerationError, ModerationError } from "../src/receiver/moderation-error.ts";
import { type CommentsCommand, runComments } from "../src/receiver/run-comments.ts";
import { formatJson } from "../src/schemas/format-json.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";

const command = {
  name: "comments",
  usage: `[list | feedback | show NUMBER… | approve NUMBER… | reject NUMBER…
  | spam NUMBER… | restore NUMBER… | delete NUMBER…] [--form ${formKinds.join("|")}|all]
  [--state ${messageStates.join("|")}|all] [--json] [--root DIR] [--database FILE]
  [--quiet]`,
  allowPositionals: true,
  options: {
    root: { type: "string" },
    database: { type: "string", default: databaseFile },
    form: { type: "string", default: "comment" },
    state: { type: "string", default: "waiting" },
    json: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
} as const;
const usage = usageOf(command);

/** What is done with messages without a change of the site's content. */
const readers: readonly string[] = ["list", "feedback", "show"];

endOnSignals();
await runCommand(command, async ({ values, positionals }, progress) => {
  const [name = "list", ...numbers] = positionals;
  const { root = ownSiteRoot } = values;
  if (root === undefined && !readers.includes(name))
    throw new CommandError("root-not-named", "--root");
  const asked = { ...values, name, numbers: numbers.map(readNumber) };
  await run({ ...asked, root: resolve(root ?? siteRoot) }, progress);
});

async function run(
  { root, database, ...command }: CommentsCommand & Folders,
  progress: Progress,
): Promise<void> {
  const { now } = readOptions(process.env);
  const { site, table, editorLanguage } = await openProject(root, now, { progress });
  progress.end();
  const editor = await editorTranslator(editorLanguage);
  try {
    if (!existsSync(database)) throw new ModerationError("no-database", { file: database });
    const shared = createSharedSchemas({ ...site.settings, kinds: namesOf(table.parts) });
    const store = openStore(database);
    try {
      const options = { root, store, site, table, shared, formatJson, editor };
      const output = runComments(command, options);
      if (output === undefined)
        throw new CommandError("unexpected-argument", command.name, { usage });
      console.log(output);
    } finally {
      store.close();
    }
  } catch (error) {
    if (!(error instanceof ModerationError)) throw explainDatabaseError(error, database) ?? error;
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
  throw new CommandError("no-message-number", text, { usage });
}
