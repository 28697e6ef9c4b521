import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findHtmlFaults } from "../../src/audit/html-conformance.ts";
import { isTimeValue } from "../../src/audit/is-time-value.ts";

/** The faults of a page with something in its body, without their lines. */
function faultsIn(body: string): readonly string[] {
  const html = `<!DOCTYPE html>\n<html lang="sv"><head><title>T</title></head><body>${body}</body></html>\n`;
  return findHtmlFaults(html).map(({ rule, message }) => `${rule}: ${message}`);
}

describe("what HTML does not allow is found", () => {
  for (const [what, body, fault] of [
    [
      "an attribute of data",
      '<img alt="" src="a.png" bytes="338">',
      'attribute: <img bytes="338">',
    ],
    ["one of another element", '<p loading="lazy">a</p>', 'attribute: <p loading="lazy">'],
    ["one of SVG outside it", '<p viewBox="0 0 1 1">a</p>', 'attribute: <p viewbox="0 0 1 1">'],
    [
      "one of ARIA that ARIA lacks",
      '<p aria-labeledby="a">a</p>',
      'attribute: <p aria-labeledby="a">',
    ],
    ["a style written inline", '<p style="color: red">a</p>', 'attribute: <p style="color: red">'],
    ["code written inline", '<p onclick="a()">a</p>', 'attribute: <p onclick="a()">'],
    [
      "a time that is none",
      '<time datetime="20 mars">20 mars</time>',
      'time: <time datetime="20 mars">',
    ],
    ["a time in words alone", "<time>20 mars</time>", "time: <time>20 mars</time>"],
    ["an empty time", "<time></time>", "time: <time></time>"],
    ["a language that is none", '<p lang="e_n">a</p>', 'language: <p lang="e_n">'],
    ["an id twice", '<p id="a">a</p><p id="a">b</p>', 'id-twice: id="a"'],
    ["an id with a space", '<p id="a b">a</p>', 'id: <p id="a b">'],
    ["a label of nothing", '<label for="a">a</label>', 'reference: for="a": there is no id "a"'],
    ["a link to nothing", '<a href="#a">a</a>', 'reference: href="#a": there is no id "a"'],
    [
      "a popover of nothing",
      '<button popovertarget="a">a</button>',
      'reference: popovertarget="a": there is no id "a"',
    ],
    ["also in a template", "<template><time></time></template>", "time: <time></time>"],
  ] as const)
    test(what, () => assert.deepEqual(faultsIn(body), [fault]));

  test("and nothing in a page that is right", () => {
    const body = `<main id="main" tabindex="-1"><p data-part="a" lang="zh-Hant"><time>2024-02-29</time></p>
      <a href="#main" aria-current="page" hreflang="fi">a</a>
      <svg viewBox="0 0 1 1" role="img" aria-labelledby="t"><title id="t">a</title></svg></main>`;
    assert.deepEqual(faultsIn(body), []);
  });

  test("with its line", () => {
    const [fault] = findHtmlFaults("<!DOCTYPE html>\n<title>T</title>\n<p bytes=1>a</p>\n");
    assert.equal(fault?.line, 3);
  });
});

test("a value of <time> is a date, a time, a moment, a week, a year or a duration, and a real one", () => {
  const right = [
    ...["2024-02-29", "2024-03", "2024", "2024-W53", "02-29", "09:05", "09:05:30.5"],
    ...["2024-03-20T09:00:00+01:00", "2024-03-20 09:00Z", "2024-03-20T09:00", "+01:00", "P1DT2H"],
  ];
  const wrong = [
    ...[
      "",
      "idag",
      "2023-02-29",
      "2024-13",
      "2024-3-20",
      "24:00",
      "9.00",
      "2024-03-20T",
      "P",
      "PT",
    ],
    ...["2024-03-20T25:00", "03-32", "2024-W54", "0000-01-01", "2024-03-20T09:00+25:00"],
  ];
  assert.deepEqual(
    right.filter((value) => !isTimeValue(value)),
    [],
  );
  assert.deepEqual(wrong.filter(isTimeValue), []);
});
