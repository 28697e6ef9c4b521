import "../src/eleventy/check-node.ts";
import { describeSummary } from "../bench/describe-summary.ts";
import { race } from "../bench/race.ts";
import { summarise } from "../bench/summary.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

// Ctrl-C ends the build that is running, and with it the race, which then removes its folder.
process.once("SIGINT", () => {});

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        articles: { type: "string", default: "500" },
        runs: { type: "string", default: "3" },
        json: { type: "boolean", default: false },
      },
    },
    "npm run bench -- [--articles NUMBER] [--runs NUMBER] [--json]",
  );
  const options = {
    articles: readCount("articles", values.articles),
    runs: readCount("runs", values.runs),
  };
  const summary = summarise(await race(options), options);
  console.log(values.json ? JSON.stringify(summary, null, 2) : describeSummary(summary));
});

function readCount(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`--${option} ${text}: not a whole number above 0.`);
}
