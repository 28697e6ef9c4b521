import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { contentLine, escapeText, foldLine } from "../../../src/outputs/calendar/content-line.ts";

const text = fc.string({ unit: "grapheme", maxLength: 400 });

/** What a parser takes away before it reads a line: breaks that are followed by a space. */
const unfold = (line: string) => line.replaceAll("\r\n ", "");

describe("the fold of a line", () => {
  test("is undone by taking away each break with its space", () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = `SUMMARY:${escapeText(value)}`;
        assert.equal(unfold(foldLine(line)), line);
      }),
    );
  });

  test("leaves no line longer than 75 octets, and no character cut in two", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const line of foldLine(`DESCRIPTION:${escapeText(value)}`).split("\r\n")) {
          const octets = Buffer.from(line);
          assert.ok(octets.length <= 75, `${octets.length} octets`);
          assert.doesNotThrow(() => new TextDecoder("utf-8", { fatal: true }).decode(octets));
          assert.doesNotMatch(line, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
    );
  });

  test("comes after 75 octets, not after 75 characters", () => {
    assert.equal(foldLine("x".repeat(75)), "x".repeat(75));
    assert.equal(foldLine("x".repeat(76)), `${"x".repeat(75)}\r\n x`);
    assert.equal(foldLine("å".repeat(38)), `${"å".repeat(37)}\r\n å`);
  });
});

describe("the escape of a text", () => {
  test("is undone by an independent parser, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (value) => {
        const readable = value.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
        const line = contentLine("SUMMARY", escapeText(value), { LANGUAGE: "sv" });
        const lines = `BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`;
        const component = new ICAL.Component(ICAL.parse(lines));
        assert.equal(component.getFirstPropertyValue("summary") ?? "", readable);
      }),
    );
  });

  test("puts a backslash before what separates, and writes a break as one", () => {
    assert.equal(escapeText("a;b,c\\d\r\ne"), "a\\;b\\,c\\\\d\\ne");
  });
});

describe("a parameter", () => {
  test("is quoted where it holds a separator, with its quotes written by RFC 6868", () => {
    assert.equal(
      contentLine("X", "v", { LABEL: 'Möte: "ett", ^två' }),
      "X;LABEL=\"Möte: ^'ett^', ^^två\":v\r\n",
    );
  });

  test("is left out where it has no value", () => {
    assert.equal(contentLine("X", "v", { LANGUAGE: undefined }), "X:v\r\n");
  });
});
