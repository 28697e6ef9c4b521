import assert from "node:assert/strict";
import { test } from "node:test";
import type { Snapshot } from "../../src/draft/snapshot.ts";
import { withTexts } from "../../src/draft/with-texts.ts";

const snapshot: Snapshot = {
  now: "2026-11-26T12:00:00Z",
  data: [{ path: "_data/site.json", text: "{}\n\n" }],
  content: [{ path: "src/content/sv/om.md", text: "Då\n" }],
  locales: [],
  media: [],
  faults: [],
  unreadable: [],
  ofLook: [],
  ofKinds: [],
  hasOverrides: false,
  activeDrawings: [],
  assets: { stylesheet: "", font: "" },
};

test("texts that were read where they are kept go over those of a snapshot, in the order of a folder", () => {
  const { data, content } = withTexts(
    snapshot,
    new Map([
      ["_data/site.json", "{}"],
      ["_data/contacts/asa.json", "{}"],
      ["src/content/sv/om.md", "Nu"],
    ]),
  );
  assert.deepEqual(data, [
    { path: "_data/contacts/asa.json", text: "{}\n" },
    // What differs in nothing but the end of the file is as it stands there.
    { path: "_data/site.json", text: "{}\n\n" },
  ]);
  assert.deepEqual(content, [{ path: "src/content/sv/om.md", text: "Nu\n" }]);
});
