import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { escapeXml, xmlElement } from "../../src/outputs/xml.ts";
import { checkXml } from "./check-xml.ts";

describe("XML", () => {
  test("is well-formed, whatever the text of an element or an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = xmlElement("a", { title: text }, escapeXml(text));
        assert.deepEqual(checkXml(xml), []);
        assert.doesNotMatch(xml, /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u);
      }),
    );
  });

  test("leaves out attributes that have no value", () => {
    assert.equal(xmlElement("a", { b: undefined, c: "d" }), '<a c="d"/>\n');
  });
});
