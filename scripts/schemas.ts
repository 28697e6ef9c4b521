import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { siteRoot } from "../src/project/site-root.ts";
import { planEditorFiles } from "./editor-files.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "schemas",
    usage: "[--root DIR] [--check]",
    options: {
      root: { type: "string", default: siteRoot },
      check: { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    const { schemas, stale, write } = await planEditorFiles(resolve(values.root));
    if (!values.check) await write();
    if (values.check && stale.length > 0) {
      for (const path of stale) console.error(`${path} is not what the model and the locales say.`);
      console.error("Run npm run schemas, and commit the files with the change that caused it.");
      process.exitCode = 1;
      return;
    }
    console.log(
      `${schemas.size} schemas, ${values.check ? "all up to date" : `${stale.length} changed`}`,
    );
  },
);
