import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { allRules } from "../../src/checks/registry.ts";
import { fixtureRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { runGit } from "../run-git.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

const page = "src/content/sv/news/brand-new.md";
const text = "---\ntitle: Alldeles ny\npublished: 2024-04-30\n---\n\n[Läs mer](page:about) - nu.\n";

/** A copy of the fixture site with a page more, and what its check says of that. */
function siteWith(body: string | Uint8Array = text) {
  const root = join(folder, String(++count));
  cpSync(fixtureRoot, root, { recursive: true });
  writeFileSync(join(root, page), body);
  // A machine that has much to do would have it say how far it is.
  const isLoud = (more: readonly string[]) => more.includes("--fix");
  const check = (...more: readonly string[]) =>
    runScript("check", ["--root", root, ...(isLoud(more) ? [] : ["--quiet"]), ...more]);
  return { root, check, read: () => readFileSync(join(root, page)) };
}

interface Told {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly what: string;
}

describe("npm run check", () => {
  test("tells of the files that are named, and of the rules that are", async () => {
    const { check, root } = siteWith();
    const { stdout, status } = await check("--format", "json", join(root, page));
    const told = JSON.parse(stdout) as readonly Told[];
    assert.equal(status, 0);
    assert.ok(told.length >= 2);
    assert.ok(told.every(({ file, line }) => file === page && line > 0));
    const one = await check("--format", "json", "--rule", "vague-link-text", page);
    const [first, ...others] = JSON.parse(one.stdout) as readonly Told[];
    assert.deepEqual([first?.rule, first?.line, others], ["vague-link-text", 6, []]);
  });

  test("speaks the language that is asked for", async () => {
    const { check } = siteWith();
    const { stderr } = await check("--language", "en", "--rule", "vague-link-text", page);
    assert.match(
      stderr,
      /^WARNING src\/content\/sv\/news\/brand-new\.md:6: The link is called “Läs mer”\./,
    );
    assert.match(
      stderr,
      /\n {4}6 \| \[Läs mer\]\(page:about\) - nu\.\n {6}\| {2}\^{7}\n1 warning\n$/,
    );
  });

  test("fails for a site for which a rule matters enough, and says nothing of one that it turned off", async () => {
    const { check, root } = siteWith();
    const decide = (severity: string) =>
      writeFileSync(
        join(root, "_data/check.json"),
        JSON.stringify({
          rules: [{ rule: "vague-link-text", severity, reason: "Vi har bestämt det." }],
        }),
      );
    decide("error");
    assert.equal((await check("--rule", "vague-link-text")).status, 1);
    decide("off");
    const { status, stderr } = await check("--rule", "vague-link-text");
    assert.deepEqual([status, stderr], [0, ""]);
  });

  test("does as the site has decided about warnings in a site with errors, too, and lowers no error", async () => {
    const { check, root } = siteWith(`${text}[Ingenstans](page:nowhere).\n`);
    const decisions = { "session-without-title": "off", "gap-in-programme": "advice" };
    const rules = Object.entries({ ...decisions, "unknown-reference": "off" }).map(
      ([rule, severity]) => ({ rule, severity, reason: "Vi har bestämt det." }),
    );
    const told = async () => {
      const { stdout } = await check("--format", "json");
      const all = JSON.parse(stdout) as readonly (Told & { readonly severity: string })[];
      return new Map(all.map(({ rule, severity }) => [rule, severity]));
    };
    const before = await told();
    writeFileSync(join(root, "_data/check.json"), JSON.stringify({ rules }));
    const after = await told();
    const [off = "", lower = ""] = Object.keys(decisions);
    assert.deepEqual([before.get(off), before.get(lower)], ["warning", "warning"]);
    assert.deepEqual([after.get(off), after.get(lower)], [undefined, "advice"]);
    assert.deepEqual([...after.values()].filter((severity) => severity === "error").length, 1);
    assert.equal(after.get("unknown-reference"), before.get("unknown-reference"));
  });

  test("names a decision about a rule that there is not, and the one that was meant", async () => {
    const { check, root } = siteWith();
    const rules = [{ rule: "vague-link-texts", severity: "off", reason: "Nej." }];
    writeFileSync(join(root, "_data/check.json"), JSON.stringify({ rules }));
    const { status, stderr } = await check();
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^FEL _data\/check\.json ”rules\[0\]\.rule”: .* Menade du ”vague-link-text”\?/m,
    );
  });

  test("mends what is safe with --fix, shows it, and changes no other byte", async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    const bytes = Buffer.concat([mark, Buffer.from(text.replaceAll("\n", "\r\n"))]);
    const { check, read } = siteWith(bytes);
    const { stdout, stderr, status } = await check("--fix", "--rule", "hyphen-for-dash", page);
    assert.equal(status, 0, stderr);
    assert.equal(read().toString(), bytes.toString().replace(" - nu", " – nu"));
    assert.match(
      stdout,
      /brand-new\.md\n {4}6 - \[Läs mer\].* - nu\.\n {6}\+ \[Läs mer\].* – nu\.\n1 fil rättad\./,
    );
  });

  test("mends nothing in a site with errors", async () => {
    const { check, read, root } = siteWith();
    writeFileSync(join(root, "_data/navigation.json"), "{");
    const { status, stderr } = await check("--fix");
    assert.equal(status, 1);
    assert.match(stderr, /^FEL _data\/navigation\.json:1: /m);
    assert.equal(read().toString(), text);
  });

  test("leads to what is said of the fields in which errors are, by name", async () => {
    const { check, root } = siteWith();
    const file = join(root, "_data/contacts/asa-ostvik.json");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(/"phones": \[[^\]]*\]/, '"phones": ["x"]'),
    );
    const { status, stderr } = await check();
    assert.equal(status, 1);
    assert.match(stderr, /\nVad det får stå där: npm run fields -- contact\.phones\n$/);
    const { stdout } = await runScript("fields", ["--root", root, "contact.phones"]);
    assert.match(
      stdout,
      /^### <a id="contact\.phones"><\/a>`phones`\n\n\*\*Telefonnummer\*\* · behövs inte/,
    );
    const slip = await runScript("fields", ["--root", root, "contact.phone"]);
    assert.equal(slip.status, 2);
    assert.match(slip.stderr, /^contact\.phone: .*contact\.phones/);
  });

  test("tells programs of errors in their forms too", async () => {
    const { check, root } = siteWith();
    writeFileSync(join(root, "_data/navigation.json"), "{");
    const { status, stdout } = await check("--format", "github");
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=_data\/navigation\.json,line=1,/m);
  });

  test("tells of what a branch has changed alone, committed or not", async () => {
    const { check, root } = siteWith();
    const git = (...more: readonly string[]) => runGit(root, more);
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-qm", "Begin");
    git("checkout", "-qb", "work");
    const added = page.replace("brand-new", "branch-new");
    writeFileSync(join(root, added), text.replace("Alldeles ny", "Ännu nyare"));
    const { stdout } = await check("--format", "json", "--changed", "main");
    const told = JSON.parse(stdout) as readonly Told[];
    assert.ok(told.length > 0);
    assert.ok(told.every(({ file }) => file === added));
    const refused = await check("--changed", "--upload-pack=x");
    assert.equal(refused.status, 2);
  });

  test("refuses what there is not", async () => {
    const { check } = siteWith();
    const asked = [
      ["--rule", "no-rule"],
      ["--format", "xml"],
      ["--language", "fr"],
      ["no-file.md"],
    ];
    for (const more of asked) {
      const { status, stderr } = await check(...more);
      assert.equal(status, 2);
      assert.match(stderr, /^\S.*: \S.+\n$/);
    }
  });

  test("explains its rules in both languages, with their examples", async () => {
    const { check } = siteWith();
    for (const [language, title] of [
      ["sv", "## Länktexter som inte säger vart länken leder"],
      ["en", "## Link texts that do not say where the link leads"],
    ] as const) {
      const { stdout } = await check("--explain", "--language", language);
      assert.ok(stdout.includes(title));
      assert.equal([...stdout.matchAll(/^## /gm)].length >= allRules.length, true);
    }
  });
});
