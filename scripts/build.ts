import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { nextBuild } from "../src/due/next-build.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { isWithin } from "../src/publish/path-in.ts";
import { realFolder } from "../src/publish/real-folder.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "build",
    usage:
      "[--root DIR] [--output DIR] [--pdf] [--guide] [--base-path PATH] [--configuration DIR] [--compress] [--quiet]",
    options: {
      root: { type: "string", default: siteRoot },
      output: { type: "string", default: "_site" },
      pdf: { type: "boolean", default: false },
      guide: { type: "boolean", default: false },
      "base-path": { type: "string" },
      configuration: { type: "string" },
      compress: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress, { t, format }) => {
    const start = performance.now();
    const root = resolve(values.root);
    if (values.guide) process.env.REGIONWEBB_GUIDE = "yes";
    const basePath = values["base-path"];
    if (basePath !== undefined) process.env.REGIONWEBB_BASE_PATH = basePath;
    const { configuration } = values;
    if (configuration !== undefined) {
      checkConfiguration(configuration, values.output);
      process.env.REGIONWEBB_CONFIGURATION = resolve(configuration);
    }
    const [{ buildSite }, { composeSite }] = await Promise.all([
      import("../src/eleventy/build-site.ts"),
      import("../.eleventy.ts"),
    ]);
    const say = values.quiet ? () => {} : console.log;
    const print = async (folder: string) => {
      // A build without PDFs needs no browser, and does not load what drives one.
      const { printSite } = await import("./print-site.ts");
      const count = await printSite({ root, folder, progress, onPrinted: say });
      say(t("commands.pdf.printed", { count }));
    };
    let next: string | undefined;
    await buildSite(root, values.output, {
      compose: composeSite(progress, ({ site, files }) => {
        next = nextBuild([...files.data, ...files.content], site);
      }),
      ...(values.pdf && { print }),
      isCompressed: values.compress,
      progress,
    });
    progress.hide();
    const seconds = format.number(Math.round((performance.now() - start) / 100) / 10);
    say(t("commands.build.built", { place: values.output, seconds }));
    if (next !== undefined) say(t("commands.build.next", { moment: next }));
  },
);

/** Whoever knows how a server is set up knows where to try it: no visitor may read that. */
function checkConfiguration(configuration: string, output: string): void {
  const [folder, site] = [resolve(configuration), resolve(output)].map(realFolder);
  if (folder !== undefined && site !== undefined && isWithin(site, folder))
    throw new CommandError("configuration-in-site", configuration, { folder: output });
}
