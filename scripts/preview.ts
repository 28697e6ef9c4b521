import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { startPreview } from "../src/preview/start-preview.ts";
import { watchFiles } from "../src/preview/watch-files.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { readOptions } from "../src/project/options.ts";
import { isOverGeneratorAsLoaded } from "../src/project/overrides/start-over-generator.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { programChanged } from "./program-changed.ts";
import { readCount } from "./read-count.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
// Whoever started it may be gone; waiting for that alone is no reason to go on.
process.once("disconnect", () => process.exit(143));
process.channel?.unref();
await runCommand(
  {
    name: "start",
    usage: "[--root DIR] [--port NUMBER] [--style-guide] [--quiet]",
    options: {
      root: { type: "string", default: siteRoot },
      port: { type: "string", default: "8080" },
      // `start` runs another program for it.
      "style-guide": { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress) => {
    const port = readCount("port", values.port);
    // Those who write see the guide beside what they write.
    const options = { ...readOptions(process.env), root: resolve(values.root), hasGuide: true };
    const watched = { root: options.root, generator: generatorRoot };
    const { origin } = await startPreview(options, {
      port,
      progress,
      watch: (refresh) => {
        const watcher = watchFiles(watched, (change, path) => {
          if (change === "program") process.exit(programChanged);
          refresh(path);
        });
        // What has changed before it is watched is told of by nobody.
        if (!isOverGeneratorAsLoaded(options.root)) process.exit(programChanged);
        return watcher;
      },
    });
    progress.hide();
    console.log(origin);
  },
);
