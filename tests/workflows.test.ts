import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { repositoryRoot } from "./roots.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>> | string;
        readonly "timeout-minutes"?: number;
        readonly steps: readonly WorkflowStep[];
      }
    >
  >;
}

const read = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");
const list = (pattern: string) => globSync(pattern, { cwd: repositoryRoot }).sort();

const workflows = [...list(".github/workflows/*.yml"), ...list("docs/ci/forgejo/*.yml")];
const others = [
  "docs/ci/gitlab-ci.yml",
  ".github/dependabot.yml",
  ...list(".github/ISSUE_TEMPLATE/*.yml"),
];
const { scripts } = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Rights that let a job change something. */
function writes(permissions: Workflow["permissions"]): readonly string[] {
  if (typeof permissions === "string") return permissions === "read-all" ? [] : [permissions];
  return Object.entries(permissions ?? {}).flatMap(([right, how]) =>
    how === "write" ? right : [],
  );
}

/** What a shell says against a script that it reads and does not run. */
function complaintOf(script: string): string {
  const { status, stderr } = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
  return status === 0 ? "" : stderr;
}

/** What jobs may change, by workflow and job: nobody is given more by accident. */
const rightsToWrite: Readonly<Record<string, readonly string[]>> = {
  ".github/workflows/review-comment.yml pictures": ["contents"],
  ".github/workflows/review-comment.yml previews": ["contents", "pages"],
  ".github/workflows/review-comment.yml comment": ["pull-requests"],
  ".github/workflows/scheduled.yml due": ["issues"],
};

for (const file of workflows)
  describe(`the workflow ${file}`, () => {
    const text = read(file);
    const workflow = parse(text) as Workflow;
    const jobs = Object.entries(workflow.jobs);
    const steps = jobs.flatMap(([, job]) => job.steps);
    const isOfPullRequests = "pull_request" in workflow.on;

    test("pins every action to a commit, and says which version that is", () => {
      for (const { uses } of steps)
        if (uses !== undefined) assert.match(uses, /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      for (const line of text.split("\n").filter((one) => /^\s*(?:- )?uses:/.test(one)))
        assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test("has no more rights than it needs", () => {
      assert.ok(workflow.permissions, "without permissions, it has those of the repository");
      assert.deepEqual(writes(workflow.permissions), []);
      for (const [name, { permissions }] of jobs)
        assert.deepEqual(writes(permissions), rightsToWrite[`${file} ${name}`] ?? [], name);
    });

    test("runs nothing of a checkout or an artifact where it may write contents", () => {
      for (const [name, { permissions, steps: own }] of jobs) {
        if (!writes(permissions).includes("contents")) continue;
        for (const { uses, run = "" } of own) {
          assert.equal(uses, undefined, name);
          assert.doesNotMatch(run, /\b(?:npm|npx|node|bash|sh|source|eval)\s/, name);
        }
      }
    });

    test("keeps secrets from what anybody may have written", () => {
      assert.ok(!("pull_request_target" in workflow.on));
      assert.doesNotMatch(text, /\bsecrets\./);
      if (!isOfPullRequests) return;
      assert.doesNotMatch(text, /github\.token|GITHUB_TOKEN/);
      for (const [name, { permissions }] of jobs) assert.deepEqual(writes(permissions), [], name);
    });

    test("checks out nothing of a pull request where it may write", () => {
      if (isOfPullRequests) return;
      for (const { uses, with: given = {} } of steps)
        if (uses?.startsWith("actions/checkout@")) assert.equal(given.ref, undefined);
    });

    test("leaves no token behind, and ends", () => {
      for (const { uses, with: given } of steps)
        if (uses?.startsWith("actions/checkout@"))
          assert.equal(given?.["persist-credentials"], false);
      for (const [name, job] of jobs) assert.ok(job["timeout-minutes"], name);
    });

    test("says nothing that the shell cannot read", () => {
      for (const { run = "" } of steps) assert.equal(complaintOf(run), "", run);
    });

    test("runs no text that somebody else has written as a program", () => {
      for (const { run = "" } of steps) assert.doesNotMatch(run, /\$\{\{/);
    });
  });

describe("the address of a preview", () => {
  const folder = temporaryFolder();
  const { jobs } = parse(read(".github/workflows/review.yml")) as Workflow;
  const { run = "" } = jobs.review?.steps.find(({ id }) => id === "preview") ?? {};

  /** What the step tells those after it. */
  function told(env: Readonly<Record<string, string>>): string {
    const output = join(folder, "output");
    writeFileSync(output, "");
    // As GitHub starts it.
    const { status, stderr } = spawnSync("bash", ["-e", "-c", run], {
      env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, NUMBER: "12", ...env },
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    return readFileSync(output, "utf8");
  }

  test("is a folder of its own below that of all previews", () => {
    assert.equal(
      told({ ONE_URL: "", PREVIEWS_URL: "https://region-x.github.io/web" }),
      "url=https://region-x.github.io/web/pr-12/\npath=/web/pr-12/\n",
    );
  });

  test("is where a body shows its only one, at the top of a host, or nowhere", () => {
    assert.equal(
      told({ ONE_URL: "https://preview.example.org/", PREVIEWS_URL: "" }),
      "url=https://preview.example.org/\npath=\n",
    );
    assert.equal(told({ ONE_URL: "", PREVIEWS_URL: "" }), "url=\npath=\n");
  });
});

describe("what workflows call", () => {
  for (const file of [...workflows, "docs/ci/gitlab-ci.yml"])
    test(`is there: ${file}`, () => {
      const text = read(file);
      for (const [, name = ""] of text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g))
        assert.ok(scripts[name], `npm run ${name}`);
      for (const [, script = ""] of text.matchAll(/\bnode ((?:scripts|docs)\/\S+)/g))
        assert.ok(existsSync(join(repositoryRoot, script)), script);
      const options = [...text.matchAll(/npm run (?:-s )?([\w:-]+) -- (.*)/g)];
      for (const [, name = "", given = ""] of options) {
        const script = /run\.mjs (\S+)/.exec(scripts[name] ?? "")?.[1] ?? name;
        const code = read(`scripts/${script}.ts`) + read("scripts/tell-audit.ts");
        for (const [, option = ""] of given.matchAll(/(?<=^|[\s{+])--([a-z-]+)/g))
          assert.match(
            code,
            new RegExp(`^\\s+"?${option}"?: \\{ type: `, "m"),
            `${name} --${option}`,
          );
      }
    });

  test("has been found", () => assert.ok(workflows.length >= 8, workflows.join()));
});

describe("other files for code hosts", () => {
  for (const file of others)
    test(`can be read: ${file}`, () => assert.equal(typeof parse(read(file)), "object"));

  test("speak Swedish first, and English", () => {
    for (const file of [
      ".github/pull_request_template.md",
      ...list(".github/ISSUE_TEMPLATE/*.yml").filter((file) => !file.endsWith("config.yml")),
    ])
      assert.match(read(file), /[åäö].* · [A-Z]/, file);
  });

  test("update packages and actions, packages together", () => {
    const { updates } = parse(read(".github/dependabot.yml")) as {
      readonly updates: readonly {
        readonly "package-ecosystem": string;
        readonly groups: object;
      }[];
    };
    assert.deepEqual(
      updates.map((one) => one["package-ecosystem"]),
      ["npm", "github-actions"],
    );
    for (const { groups } of updates) assert.ok(Object.keys(groups).length > 0);
  });

  test("say nothing in GitLab that the shell cannot read", () => {
    const jobs = parse(read("docs/ci/gitlab-ci.yml")) as Readonly<
      Record<string, { readonly script?: readonly string[] }>
    >;
    const scripts = Object.values(jobs).flatMap(({ script = [] }) => script);
    assert.ok(scripts.length > 6);
    // All lines of a job are one script.
    for (const { script } of Object.values(jobs))
      assert.equal(complaintOf(script?.join("\n") ?? ""), "");
  });

  test("give the jobs of GitLab that see a merge request no token", () => {
    const jobs = parse(read("docs/ci/gitlab-ci.yml")) as Readonly<
      Record<
        string,
        { readonly rules?: readonly { readonly if: string }[]; readonly script?: unknown }
      >
    >;
    for (const [name, { rules = [], script }] of Object.entries(jobs)) {
      if (!rules.some((rule) => rule.if?.includes("merge_request_event"))) continue;
      assert.doesNotMatch(JSON.stringify(script ?? ""), /TOKEN|gitlab-comments/, name);
    }
  });
});
