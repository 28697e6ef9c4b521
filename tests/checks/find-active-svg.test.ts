import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findActiveSvg } from "../../src/checks/find-active-svg.ts";

function drawing(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n${inside}\n</svg>`;
}

describe("findActiveSvg", () => {
  for (const [inside, part] of [
    ["<script/>", "<script>"],
    ["<SVG:Script xmlns:SVG='http://www.w3.org/2000/svg'/>", "<script>"],
    ['<g onclick="go()"/>', "onclick"],
    ['<image href="//example.org/a.png"/>', "//example.org/a.png"],
    ['<use xlink:href="https://example.org/a.svg#b"/>', "https://example.org/a.svg#b"],
    ['<animate attributeName="href" to="javascript:go()"/>', "javascript:go()"],
    [
      "<style><![CDATA[@import 'https://example.org/a.css';]]></style>",
      "https://example.org/a.css",
    ],
    ['<rect style="fill: url( https://example.org/a.svg#b )"/>', "https://example.org/a.svg#b"],
    ['<?xml-stylesheet href="https://example.org/a.css"?>', "https://example.org/a.css"],
  ] as const)
    test(`finds ${part} in ${inside}`, () => {
      assert.deepEqual(findActiveSvg(drawing(inside)), [{ part, line: 2 }]);
    });

  for (const inside of [
    '<a href="https://example.org/"><rect/></a>',
    '<metadata resource="http://purl.org/dc/dcmitype/StillImage"/>',
    "<text>url(https://example.org/)</text>",
    '<path d="M0 0" style="marker: url(#end)"/>',
    "<style>text { font-family: sans-serif }</style>",
    "<desc>&ns_svg;</desc>",
  ])
    test(`finds nothing in ${inside}`, () => {
      assert.deepEqual(findActiveSvg(drawing(inside)), []);
    });

  test("looks through a long style at once", { timeout: 60_000 }, () => {
    const style = `<style>a { fill: url(${" ".repeat(400_000)}) }</style>`;
    assert.deepEqual(findActiveSvg(drawing(style)), []);
  });

  test("does not look through what is too large", () => {
    assert.deepEqual(findActiveSvg(drawing(`<script/>${" ".repeat(2_000_000)}`)), []);
  });
});
