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
  async ({ values }, _progress, { t, format }) => {
    const { schemas, stale, write } = await planEditorFiles(resolve(values.root));
    if (!values.check) await write();
    if (values.check && stale.length > 0) {
      for (const path of stale) console.error(t("commands.schemas.stale", { path }));
      console.error(t("commands.schemas.remedy"));
      process.exitCode = 1;
      return;
    }
    // The settings that find them may be stale, too, and are no schema.
    const written = stale.filter((path) => schemas.has(path));
    const [all, changed] = [schemas.size, written.length].map(format.number);
    console.log(t(`commands.schemas.${values.check ? "upToDate" : "written"}`, { all, changed }));
  },
);
