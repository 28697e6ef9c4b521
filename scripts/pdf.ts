import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { isBuiltSite } from "../src/publish/built-site.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "pdf",
    usage: "[--root DIR] [--site DIR] [--quiet]",
    options: {
      root: { type: "string", default: siteRoot },
      site: { type: "string", default: "_site" },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress, { t }) => {
    if (!isBuiltSite(values.site)) throw new CommandError("not-a-built-site", values.site);
    const { printSite } = await import("./print-site.ts");
    const [root, folder] = [values.root, resolve(values.site)];
    const count = await printSite({ root, folder, progress, onPrinted: console.log });
    if (!values.quiet) console.log(t("commands.pdf.printed", { count }));
  },
);
