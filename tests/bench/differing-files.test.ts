import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { differingFiles } from "../../bench/differing-files.ts";
import { writeFiles } from "../../bench/write-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

test("files differ that have other bytes, or that only one site has", async () => {
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  await writeFiles(one, [
    { path: "sv/index.html", text: "same" },
    { path: "en/index.html", text: "one" },
    { path: "only/one.html", text: "" },
  ]);
  await writeFiles(other, [
    { path: "sv/index.html", text: "same" },
    { path: "en/index.html", text: "other" },
    { path: "only/other.html", text: "" },
  ]);
  const differing = await differingFiles(one, other);
  assert.deepEqual(differing.toSorted(), ["en/index.html", "only/one.html", "only/other.html"]);
  assert.deepEqual(await differingFiles(one, one), []);
});
