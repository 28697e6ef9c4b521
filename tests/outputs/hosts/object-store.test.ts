import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, test } from "node:test";
import { hostTable } from "../../../src/outputs/hosts/host-table.ts";
import { contentType, mediaTypes, typeOfFile } from "../../../src/outputs/hosts/media-types.ts";
import { objectStoreScript } from "../../../src/outputs/hosts/object-store.ts";
import { siteWith } from "../../model/site-with.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const script = join(folder, "upload-norrsken.example");
const editing = '"editing": { "host": "github", "repository": "norrsken/web", "draft": true },';
const edited = siteWith({ "_data/site.json": ["{", `{ ${editing}`] });
writeFileSync(script, objectStoreScript(hostTable(edited)));

/** Notes what it is told, in place of the program that the script calls. */
const program = join(folder, "bin", "aws");
mkdirSync(dirname(program));
writeFileSync(
  program,
  `#!/bin/sh\nprintf '%s\\n' "$@" '' >> "$NOTES"\n[ "$4" != s3://broken/assets ]\n`,
);
chmodSync(program, 0o755);

/** One of every sort that a site can hold, below `assets` and elsewhere; and what is for hosts alone. */
const endings = [...Object.values(mediaTypes).flat(), "pf_meta"];
const published = [
  "index.html",
  ".well-known/security.txt",
  ...endings.flatMap((ending) => [`sv/one.${ending}`, `assets/one.${ending}`]),
  ...["js", "json"].map((ending) => `admin/draft/one.${ending}`),
  "admin/index.html",
];
const hidden = ["_headers", "_redirects", ".regionwebb", "sv/.note.txt", "sv/one.html.br"];
const site = join(folder, "_site");
for (const path of [...published, ...hidden]) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), path);
}

/** Who runs tests may have said where a site is. */
const environment = { ...process.env, REGIONWEBB_SITE: undefined };

interface Call {
  readonly from: string;
  readonly to: string;
  readonly options: readonly string[];
}

/** What the script says to `aws`, call by call. */
function upload(place = "s3://bucket", ...options: readonly string[]): readonly Call[] {
  const notes = join(folder, "notes");
  rmSync(notes, { force: true });
  const PATH = [dirname(program), process.env.PATH].join(delimiter);
  const env = { ...environment, PATH, NOTES: notes };
  const { status, stderr } = spawnSync("sh", [script, place, ...options], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  assert.equal(status, place === "s3://broken" ? 1 : 0, stderr);
  return readFileSync(notes, "utf8")
    .split("\n\n")
    .slice(0, -1)
    .map((call) => {
      const [service, command, from = "", to = "", ...others] = call.split("\n");
      assert.deepEqual([service, command], ["s3", "sync"]);
      return { from, to, options: others };
    });
}

/** Whether `aws s3 sync` takes a file: the last filter that fits decides, and a star is any letters. */
function takes({ from, options }: Call, path: string): boolean {
  const start = from === "_site/" ? "" : `${from.slice("_site/".length)}/`;
  if (!path.startsWith(start)) return false;
  const name = path.slice(start.length);
  const last = options.findLastIndex((option, index) => {
    const pattern = options[index + 1]?.replaceAll(/[.*]/g, (sign) =>
      sign === "*" ? ".*" : "\\.",
    );
    return /^--(?:in|ex)clude$/.test(option) && new RegExp(`^${pattern}$`).test(name);
  });
  return options[last] !== "--exclude";
}

function optionOf({ options }: Call, name: string): string | undefined {
  return options[options.indexOf(name) + 1];
}

describe("the script that uploads to an object store", () => {
  const calls = upload();

  test("sends every file once, with its type and how long it may be kept", () => {
    for (const path of published) {
      const [call, ...others] = calls.filter((one) => takes(one, path));
      assert.ok(call !== undefined && others.length === 0, path);
      const type = typeOfFile(path);
      const expected = type === undefined ? "application/octet-stream" : contentType(type);
      assert.equal(optionOf(call, "--content-type"), expected, path);
      const kept = ["assets", "admin/draft"].find((folder) => path.startsWith(`${folder}/`));
      const cache = kept ? "public, max-age=31536000, immutable" : "no-cache";
      assert.equal(optionOf(call, "--cache-control"), cache, path);
      assert.equal(call.to, `s3://bucket/${kept ?? ""}`);
    }
  });

  test("sends nothing that is not for visitors", () => {
    for (const path of hidden) assert.ok(!calls.some((call) => takes(call, path)), path);
  });

  test("sends pages last, and removes those alone that are gone", () => {
    const removing = calls.filter(({ options }) => options.includes("--delete"));
    assert.ok(
      removing.every((call) => optionOf(call, "--content-type") === contentType("text/html")),
    );
    assert.equal(
      calls.findIndex((call) => takes(call, "sv/one.html")),
      calls.length - 1,
    );
  });

  test("asks for no type of which the site has no files, unless what is gone is to be removed", () => {
    const removed = ["sv/one.odp", "assets/one.odp"];
    for (const path of removed) rmSync(join(site, path));
    const ofType = (call: Call) => call.options.includes("*.odp") && takes(call, "one.odp");
    assert.equal(upload().some(ofType), false);
    assert.ok(
      upload("s3://bucket", "--delete").every(({ options }) => options.includes("--delete")),
    );
    assert.ok(upload("s3://bucket", "--delete").some((call) => takes(call, "sv/one.odp")));
    for (const path of removed) writeFileSync(join(site, path), path);
  });

  test("says what stands after the bucket to each call, and ends at the first that fails", () => {
    const given = ["--endpoint-url", "https://store.example"];
    for (const { options } of upload("s3://bucket/", ...given))
      assert.equal(options[options.indexOf("--endpoint-url") + 1], "https://store.example");
    assert.equal(upload("s3://broken").length, 1);
  });

  test("ends where there is no built site, or no bucket is named", () => {
    const run = (cwd: string, ...args: readonly string[]) =>
      spawnSync("sh", [script, ...args], { cwd, env: environment, encoding: "utf8" });
    assert.match(run(dirname(program), "s3://bucket").stderr, /no built site in _site/);
    assert.match(run(folder).stderr, /Say where the site is to be/);
    assert.equal(run(folder).status === 0, false);
  });
});
