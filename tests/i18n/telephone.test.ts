import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseTelephone } from "../../src/i18n/telephone.ts";

const parse = (text: string) => parseTelephone(text, "SE");

const written: readonly (readonly [text: string, national: string, e164: string])[] = [
  ["073-086 52 67", "073-086 52 67", "+46730865267"],
  ["070 - 528 49 58", "070-528 49 58", "+46705284958"],
  ["072 – 740 22 26", "072-740 22 26", "+46727402226"],
  ["0155-24 57 39", "0155-24 57 39", "+46155245739"],
  ["0155\u221224\u00a057\u00a039", "0155-24 57 39", "+46155245739"],
  ["0155/24 57 39", "0155-24 57 39", "+46155245739"],
  ["(0155) 24 57 39", "0155-24 57 39", "+46155245739"],
  ["\u200b 0155-24\u202f57\u200939 ", "0155-24 57 39", "+46155245739"],
  ["0766-98 56 42", "076-698 56 42", "+46766985642"],
  ["0723-666561", "072-366 65 61", "+46723666561"],
  ["0345-18236", "0345-182 36", "+4634518236"],
  ["018-182109", "018-18 21 09", "+4618182109"],
  ["08-12345678", "08-123 456 78", "+46812345678"],
  ["+46 155 24 57 39", "0155-24 57 39", "+46155245739"],
  ["+46 (0)155-24 57 39", "0155-24 57 39", "+46155245739"],
  ["0046 155 24 57 39", "0155-24 57 39", "+46155245739"],
  ["010-123 45 67", "010-123 45 67", "+46101234567"],
  ["020-123456", "020-12 34 56", "+4620123456"],
  ["0771-123456", "0771-12 34 56", "+46771123456"],
];

describe("parseTelephone", () => {
  for (const [text, national, e164] of written) {
    test(`reads ${JSON.stringify(text)} as ${national}`, () => {
      const telephone = parse(text);
      assert.equal(telephone?.national, national);
      assert.equal(telephone?.e164, e164);
      assert.equal(telephone?.uri, `tel:${e164}`);
    });
  }

  test("writes the international style with the country code and without the first zero", () => {
    assert.equal(parse("0155-24 57 39")?.international, "+46 155 24 57 39");
    assert.equal(parse("0766-98 56 42")?.international, "+46 76 698 56 42");
  });

  test("writes a foreign number internationally in both styles", () => {
    const telephone = parse("+358 9 1234567");
    assert.equal(telephone?.national, "+358 9 1234567");
    assert.equal(telephone?.international, "+358 9 1234567");
  });

  test("reads national numbers of another country, also of one without a first zero", () => {
    assert.equal(parseTelephone("09 1234567", "FI")?.e164, "+35891234567");
    assert.equal(parseTelephone("32 12 34 56", "DK")?.e164, "+4532123456");
  });

  for (const [text, uri, style] of [
    ["112", "tel:112", "112"],
    ["1177", "tel:1177", "1177"],
    ["11414", "tel:11414", "114 14"],
    ["113 13", "tel:11313", "113 13"],
    ["116 000", "tel:116000", "116 000"],
    ["118118", "tel:118118", "118 118"],
  ] as const) {
    test(`calls the short number ${text} without a country code`, () => {
      assert.deepEqual(parse(text), { uri, national: style, international: style });
    });
  }

  test("knows a country's own short numbers only there", () => {
    assert.equal(parseTelephone("112", "FI")?.uri, "tel:112");
    assert.equal(parseTelephone("1177", "FI"), undefined);
  });

  for (const text of [
    "",
    " ",
    "-",
    "hej",
    "0155-24 57",
    "0155-24 57 39 00 00",
    "0155-24 57 3O",
    "24 57 39",
    "155-24 57 39",
    "0155-24 57 39, 0766-98 56 42",
    "0155-24 57 39 ankn. 12",
    "0155-24 57 39 ext 12",
    "tel:+46155245739",
    "Telefon: 0155-24 57 39",
    "+46 112",
    "911",
    "2024-03-20",
    "0000-00 00 00",
    "+",
    "++46155245739",
    "+460155245739999",
  ]) {
    test(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(parse(text), undefined);
    });
  }

  test("refuses every number where the country is unknown", () => {
    assert.equal(parseTelephone("0155-24 57 39", "XX"), undefined);
  });

  test("reads back what it writes, in both styles", () => {
    fc.assert(
      fc.property(swedishNumber(), (digits) => {
        const telephone = parse(digits);
        fc.pre(telephone !== undefined);
        assert.deepEqual(parse(telephone.national), telephone);
        assert.deepEqual(parse(telephone.international), telephone);
        assert.equal(telephone.national.replace(/\D/g, ""), digits);
      }),
    );
  });

  test("reads a number in the same way whatever stands between its digits", () => {
    const separators = fc.array(fc.constantFrom("", " ", "-", " – ", "\u00a0", "\u2212", "/"), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(swedishNumber(), separators, (digits, between) => {
        const spread = [...digits].map((digit, index) => `${digit}${between[index]}`).join("");
        assert.deepEqual(parse(spread.replace(/[-–\u2212/ ]+$/, "")), parse(digits));
      }),
    );
  });

  test("never fails, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parse(text)));
  });
});

/** Digits as a Swede would dial them; not all of them are numbers in use. */
function swedishNumber(): fc.Arbitrary<string> {
  const areaCode = fc.constantFrom("0155", "0345", "018", "08", "031", "070", "072", "076", "010");
  const subscriber = fc.integer({ min: 20_000, max: 9_999_999 });
  return fc.tuple(areaCode, subscriber).map(([area, number]) => `${area}${number}`);
}
