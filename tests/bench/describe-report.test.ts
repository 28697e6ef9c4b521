import assert from "node:assert/strict";
import { test } from "node:test";
import { describeReport } from "../../bench/describe-report.ts";
import { createReport } from "../../bench/report.ts";

const machine = { cpu: "A processor", cores: 2, memory: 8, platform: "linux x64", load: 0.25 };

test("a report is two tables: the goals with what was reached, then what was measured", () => {
  const report = createReport(
    {
      measurements: {
        pages: [{ seconds: 8, cpu: 9, memory: 400, pages: 100, size: 2 }],
        hugo: [{ seconds: 10, cpu: 10, memory: 200, pages: 50, size: 1 }],
        warm: [{ seconds: 1, differing: ["sv/index.html"] }],
        help: [{ seconds: 0.25, which: "audit" }],
      },
      versions: { hugo: "0.111.3" },
    },
    { articles: 10, smaller: 2, larger: 20, runs: 1, peers: ["hugo"], measures: ["pages"] },
    { date: new Date(0), machine, commit: "abc" },
  );
  const lines = describeReport(report).split("\n");
  assert.match(lines[1] ?? "", /^regionwebb abc, node \d\S+, hugo 0\.111\.3$/);
  for (const line of [
    /^pages, against Hugo +0\.80 × +0\.80 × +0\.90 × +yes$/,
    /^pages, against Astro +0\.30 × +– +– +–$/,
    /^peak memory of pages, against Hugo +1\.00 × +2\.00 × +– +no$/,
    /^one article changed: files unlike a cold build +0 files +1 files +– +no$/,
    /^start of the slowest command \(--help\) +0\.50 s +0\.25 s +– +yes$/,
    /^Regionwebb, pages +8\.00 +9\.00 +400 +100 +2\.0$/,
    /^slowest --help: audit +0\.25 +– +– +– +–$/,
    /^differs: sv\/index\.html$/,
  ])
    assert.ok(
      lines.some((one) => line.test(one)),
      `${line}\n${lines.join("\n")}`,
    );
});
