import "../src/project/check-node.ts";
import { describeSummary } from "../bench/describe-summary.ts";
import { race } from "../bench/race.ts";
import { summarise } from "../bench/summary.ts";
import { readCount } from "./read-count.ts";
import { runCommand } from "./run-command.ts";

// Ctrl-C ends the build that is running, and with it the race, which then removes its folder.
process.once("SIGINT", () => {});

await runCommand(
  {
    name: "bench",
    usage: "[--articles NUMBER] [--runs NUMBER] [--json]",
    options: {
      articles: { type: "string", default: "500" },
      runs: { type: "string", default: "3" },
      json: { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    const options = {
      articles: readCount("articles", values.articles),
      runs: readCount("runs", values.runs),
    };
    const summary = summarise(await race(options), options);
    console.log(values.json ? JSON.stringify(summary, null, 2) : describeSummary(summary));
  },
);
