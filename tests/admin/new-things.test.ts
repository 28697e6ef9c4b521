import assert from "node:assert/strict";
import { test } from "node:test";
import type { CmsField } from "../../src/admin/cms-widget.ts";
import { readAdmin } from "../../src/project/admin-of-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";

const { config } = await readAdmin(generatorRoot, { isLocal: true });

function fieldOf(kind: string, name: string): CmsField | undefined {
  const found = config.cms.collections.find((one) => one.name === kind);
  return found?.fields.find((field) => field.name === name);
}

for (const kind of ["programme", "event", "service"])
  test(`a new thing of the kind ${kind} has been changed on the day on which it is made`, () =>
    assert.equal(fieldOf(kind, "updated")?.default, "{{now}}"));

test("says of a message, which has no page, no more than is true of it", () => {
  const hints = ["start", "pages", "publishAt", "archiveAt", "unpublishAt"].map((name) => [
    name,
    fieldOf("alert", name)?.hint,
  ]);
  assert.deepEqual(hints, [
    ["start", "Spara i god tid: webbplatsen måste hinna byggas innan dess."],
    [
      "pages",
      "Väljer du en avdelning gäller det alla sidor i den. Väljer du inget visas ett viktigt meddelande överallt, och en nyhet i korthet på startsidan.",
    ],
    ["publishAt", "Behövs sällan: det räcker med när meddelandet visas från och till."],
    ["archiveAt", "Behövs sällan: meddelandet slutar att visas av sig självt."],
    ["unpublishAt", "Behövs sällan: meddelandet slutar att visas av sig självt."],
  ]);
});

test("no hint of a form names things as files do", () => {
  const named: string[] = [];
  JSON.stringify(config.cms, (key, value) => {
    if (key === "hint" && /\b(?:page|section):[a-z]/.test(String(value))) named.push(value);
    return value;
  });
  assert.deepEqual(named, []);
});
