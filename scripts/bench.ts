import "../src/project/check-node.ts";
import { describeReport } from "../bench/describe-report.ts";
import { keepReport } from "../bench/keep-report.ts";
import { describeMachine, findCommit } from "../bench/machine.ts";
import { peers } from "../bench/peers/peer.ts";
import { measures, race } from "../bench/race.ts";
import { createReport, reportJson } from "../bench/report.ts";
import { chosenSizes } from "../bench/sizes.ts";
import { readChoices } from "./read-choices.ts";
import { readCount } from "./read-count.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "bench",
    usage:
      "[--articles NUMBER[,NUMBER…]] [--runs NUMBER] [--peers NAME[,NAME…]] [--measures NAME[,NAME…]] [--json] [--no-keep] [--quiet]",
    options: {
      articles: { type: "string", default: "5000" },
      runs: { type: "string", default: "3" },
      peers: { type: "string", default: "eleventy" },
      measures: { type: "string", default: measures.join(",") },
      json: { type: "boolean", default: false },
      "no-keep": { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress) => {
    const options = {
      ...chosenSizes(values.articles.split(",").map((part) => readCount("articles", part))),
      runs: readCount("runs", values.runs),
      peers: readChoices("peers", values.peers, peers),
      measures: readChoices("measures", values.measures, measures),
    };
    const circumstances = {
      date: new Date(),
      machine: describeMachine(),
      commit: await findCommit(),
    };
    const result = await race(options, progress);
    progress.end();
    const report = createReport(result, options, circumstances);
    if (!values["no-keep"]) await keepReport(report);
    console.log(values.json ? reportJson(report).trimEnd() : describeReport(report));
  },
);
