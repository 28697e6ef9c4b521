import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { findDue } from "../../src/due/find-due.ts";
import { nextBuild } from "../../src/due/next-build.ts";
import { nextDay } from "../../src/due/next-day.ts";
import { askOutsideLinks, outsideLinksIn } from "../../src/due/outside-links.ts";
import { writeDue } from "../../src/due/write-due.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import type { Fault } from "../../src/model/fault.ts";
import type { Site } from "../../src/model/site.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { vacanciesRoot } from "../kinds/vacancies-site.ts";
import { runScript } from "../run-build.ts";

const sv = createTranslators(realLocales, ["sv"])("sv");

function fault(file: string): Fault {
  const values = { review: "2026-01-01" };
  return { severity: "warning", file, code: "review-passed", values };
}

/** Faults that are said from a day on. */
const since: readonly (readonly [day: string, fault: Fault])[] = [
  ["1990-01-01", fault("always.md")],
  ["2025-12-24", fault("due.md")],
  ["2026-01-11", fault("soon.md")],
  ["2026-01-11", fault("soon-too.md")],
  ["2026-01-31", fault("last.md")],
  ["2026-02-01", fault("later.md")],
];

describe("what falls due", () => {
  test("is what the days bring, each on its first day, found in few looks", async () => {
    let looks = 0;
    const { now, later } = await findDue("2026-01-01", 30, async (day) => {
      looks += 1;
      return since.filter(([first]) => first <= day).map(([, one]) => one);
    });
    assert.deepEqual(
      now.map(({ file }) => file),
      ["due.md"],
    );
    assert.deepEqual(
      later.map((one) => [one.day, one.fault.file]),
      [
        ["2026-01-11", "soon.md"],
        ["2026-01-11", "soon-too.md"],
        ["2026-01-31", "last.md"],
      ],
    );
    assert.ok(looks < 16, String(looks));
  });

  test("is told in words, and as tasks in Markdown in which nothing else stands", () => {
    const links = [{ address: "https://a.se/@x", files: ["a_b.md"], isGone: true, reason: "404" }];
    const report = {
      today: "2026-01-01",
      nextBuild: "2026-01-20T08:00:00+01:00",
      now: [fault("a_b.md")],
      later: [],
      links,
    };
    const text = writeDue(report, "text", sv);
    assert.match(text, /^Dags nu\n\n {2}a_b\.md Sidan skulle ha granskats senast 2026-01-01\./);
    assert.match(text, /Nästa gång då .*: 2026-01-20T08:00:00\+01:00\./);
    const markdown = writeDue(report, "markdown", sv);
    assert.match(markdown, /^## Dags nu\n\n- \[ \] <code>a\\_b\.md<\/code> Sidan/);
    assert.doesNotMatch(markdown, /@x/);
    const none = { ...report, now: [], links: [] };
    assert.equal(writeDue(none, "markdown", sv), "");
    assert.match(writeDue(none, "text", sv), /^Inget behöver göras nu\./);
  });

  test("is told by the command", async () => {
    const { status, stdout, stderr } = await runScript(
      "due",
      ["--root", vacanciesRoot, "--format", "json", "--quiet"],
      { environment: { SOURCE_DATE_EPOCH: "1770724800" } },
    );
    assert.equal(status, 0, stderr);
    const { today, nextBuild: next, later } = JSON.parse(stdout);
    assert.deepEqual([today, next, later], ["2026-02-10", "2026-03-01T00:00:00+01:00", []]);
  });
});

describe("the next day on which a site may be another one", () => {
  const files = [
    { path: "a.json", text: '"2026-03-01T10:00", "2026-02-30", "2025-01-01", "12026-02-11"' },
    { path: "b.md", text: "published: 2026-02-20" },
  ];

  test("is one that the content names, or the one after", () => {
    assert.equal(nextDay(files, "2026-02-10"), "2026-02-20");
    assert.equal(nextDay(files, "2026-02-20"), "2026-02-21");
    assert.equal(nextDay(files, "2026-02-21"), "2026-03-01");
    assert.equal(nextDay(files, "2026-03-02"), undefined);
  });
});

describe("the next moment at which a site must be built", () => {
  const settings = { timeZone: "Europe/Stockholm" } as Site["settings"];
  const files = [{ path: "b.md", text: "publishAt: 2026-02-11T08:00\nupdated: 2026-02-12" }];
  const next = (moment?: string) =>
    nextBuild(files, {
      today: "2026-02-10",
      settings,
      ...(moment !== undefined && { nextChange: Date.parse(moment) }),
    });

  test("is the moment at which something comes or goes, or the beginning of a day", () => {
    assert.equal(next("2026-02-11T07:00Z"), "2026-02-11T08:00:00+01:00");
    assert.equal(next("2026-03-01T07:00Z"), "2026-02-12T00:00:00+01:00");
    assert.equal(next(), "2026-02-12T00:00:00+01:00");
    assert.equal(nextBuild([], { today: "2026-02-10", settings }), undefined);
  });

  test("is the second of two that clocks show alike, where that is meant", () => {
    const at = (nextChange: number) => nextBuild([], { today: "2026-10-24", settings, nextChange });
    assert.equal(at(Date.parse("2026-10-25T00:30Z")), "2026-10-25T02:30:00+02:00");
    assert.equal(at(Date.parse("2026-10-25T01:30Z")), "2026-10-25T01:30:00.000Z");
  });
});

describe("links to other sites", () => {
  const server = createServer(({ url = "" }, response) => {
    const status = Number(url.slice(1)) || 200;
    response.writeHead(status).end();
  });
  let origin = "";
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  test("are those in the content, but for our own and those of examples", () => {
    const files = [
      {
        path: "a.md",
        text: "[A](https://a.se/x_(y)) (https://d.se/z) <https://b.se/>, https://own.se/ https://www.example.org/.",
      },
      { path: "b.json", text: '{ "url": "https://b.se/", "text": "[B](https://c.se/)." }' },
    ];
    assert.deepEqual(outsideLinksIn(files, "https://own.se"), [
      { address: "https://a.se/x_(y)", files: ["a.md"] },
      { address: "https://d.se/z", files: ["a.md"] },
      { address: "https://b.se/", files: ["a.md", "b.json"] },
      { address: "https://c.se/", files: ["b.json"] },
    ]);
  });

  test("are asked twice, and those that are gone are told from those that only fail", async () => {
    let asked = 0;
    const counting: typeof fetch = (...parameters) => {
      asked += 1;
      return fetch(...parameters);
    };
    const links = ["/", "/404", "/410", "/503", "/403"].map((path) => ({
      address: origin + path,
      files: ["a.md"],
    }));
    const failing = await askOutsideLinks(links, { fetch: counting, lanes: 2, timeout: 5000 });
    assert.deepEqual(
      failing.map(({ address, isGone, reason }) => [address.slice(origin.length), isGone, reason]),
      [
        ["/404", true, "404"],
        ["/410", true, "410"],
        ["/503", false, "503"],
      ],
    );
    assert.equal(asked, 8);
  });
});
