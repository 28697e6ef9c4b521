import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { htmlFaults, render } from "./markdown-fixture.ts";

const pieces = [
  ..."#*_`~[](){}!<>|:^\\\"'&=-+.%/ \t\n\u00a0\u0000\u2028å😀\ud800",
  ...["\n\n", "\n    ", "\n- ", "\n1. ", "\n> ", "\n# ", "\n### ", "\n***\n", "\n```\n", "\n~~~\n"],
  ...["\n::: fact ", "\n::: quote ", "\n::: table ", "\n::: contact x\n", "\n::: lang en\n"],
  ...[
    "\n:::\n",
    "\n::::\n",
    "\n:::: fact A\n",
    "\n::: nothing\n",
    "\n| a | b |\n|--:|---|\n| c | d |\n",
  ],
  ...["[^1]", "\n[^1]: ", "[^2]", "\n[^2]:\n    ", "*[AB]: ", " AB ", "[a]", "\n[a]: "],
  ...[
    "[x](",
    "](y)",
    "]{lang=en}",
    "]{lang=",
    "{decorative}",
    '{credit="z"}',
    "{.c}",
    "{onclick=x}",
  ],
  ...["![p](q.svg)", '![](r.svg "s")', "<script>", "</script>", "<img onerror=x>", "javascript:x"],
  ...["<javascript:x>", "data:text/html,x", "java\tscript:x", "JAVASCRIPT&colon;x", "vbscript:x"],
  ...["https://a.se", "tel:+46", "mailto:a@b.se", "page:a", "contact:b", "#a", "../c.md", "word"],
];

const markdown = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string()), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

/** The tags without the values of their attributes, which are text. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
}

function addressesOf(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? "");
}

/** Skipped levels and equal names are the author's: they are reported, and stay as written. */
function isOurs(fault: string): boolean {
  return !fault.startsWith("heading-level:") && !fault.startsWith("unique-landmark:");
}

describe("whatever an author writes", () => {
  test("it is rendered, without scripts, event handlers, styles or addresses that run code", () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: "binary" })), (source) => {
        const html = render(source);
        assert.doesNotMatch(html, /<script/i);
        for (const tag of tagsOf(html)) assert.doesNotMatch(tag, /\s(?:on\w+|style)\s*=/i);
        for (const address of addressesOf(html)) {
          assert.doesNotMatch(address, /^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("it is rendered the same way twice", () => {
    fc.assert(fc.property(markdown, (source) => assert.equal(render(source), render(source))));
  });

  test("it gives HTML that is well formed, even when it has problems", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => {
        const faults = await htmlFaults(render(source));
        assert.deepEqual(faults.filter(isOurs), []);
      }),
      { numRuns: 100 },
    );
  });
});
