import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { formKinds, formOf } from "../../src/forms/form.ts";
import { faultCodesOf, validateForm } from "../../src/forms/validate-form.ts";

const comment = { comment: "Bra.", name: "Åsa" };

describe("a form that a visitor has filled in", () => {
  test("is accepted with what was typed, without spaces around it", () => {
    assert.deepEqual(validateForm("comment", { comment: "  Bra.\n", name: "\tÅsa " }), {
      values: comment,
    });
  });

  test("has no value for a field that was left empty and may be", () => {
    assert.deepEqual(validateForm("comment", { ...comment, email: "  " }), { values: comment });
  });

  test("keeps the paragraphs of a long text, and has one line of a short one", () => {
    const { values } = validateForm("comment", { comment: "A\r\n\r\nB\rC", name: "Åsa\r\nÖberg" });
    assert.deepEqual(values, { comment: "A\n\nB\nC", name: "Åsa Öberg" });
  });

  test("loses the characters that steer terminals and the direction of the text around", () => {
    const { values } = validateForm("comment", { comment: "A\u001b[31m\u202eB\u0000", name: "Å" });
    assert.equal(values?.comment, "A[31mB");
  });

  test("keeps markup as the text that it is", () => {
    const text = '<script>alert("1")</script> & <b>';
    assert.equal(validateForm("comment", { ...comment, comment: text }).values?.comment, text);
  });

  test("loses what it does not ask for", () => {
    const { values } = validateForm("comment", { ...comment, role: "editor", page: "page:a" });
    assert.deepEqual(values, comment);
  });

  test("does not take what every object inherits for something typed", () => {
    const { faults } = validateForm("comment", Object.create({ comment: "A", name: "B" }));
    assert.deepEqual(
      faults?.map(({ field }) => field),
      ["comment", "name"],
    );
  });
});

describe("a form with faults", () => {
  const faultsOf = (kind: (typeof formKinds)[number], entries: Record<string, string>) =>
    (validateForm(kind, entries).faults ?? []).map(({ field, code }) => `${field} ${code}`);

  test("names every one of them in the order of the fields, and keeps what was typed", () => {
    const checked = validateForm("comment", { name: " ", email: "asa", comment: "" });
    assert.deepEqual(checked, {
      faults: [
        { field: "comment", code: "missing" },
        { field: "name", code: "missing" },
        { field: "email", code: "not-an-email-address" },
      ],
      entries: { email: "asa" },
    });
  });

  test("says that a text is too long by one character, however its lines end", () => {
    const long = "a".repeat(1999);
    assert.deepEqual(faultsOf("feedback", { found: "no", message: `${long}\r\n`.repeat(1) }), []);
    assert.deepEqual(faultsOf("feedback", { found: "no", message: `a\r\n${long.slice(2)}b` }), []);
    assert.deepEqual(faultsOf("feedback", { found: "no", message: `${long}bb` }), [
      "message too-long",
    ]);
  });

  test("asks for one of the choices", () => {
    assert.deepEqual(faultsOf("feedback", { found: "perhaps" }), ["found not-a-choice"]);
  });

  test("needs an address only where a copy is to be sent to it", () => {
    const report = { errand: "problem", description: "A" };
    assert.deepEqual(faultsOf("accessibility", report), []);
    assert.deepEqual(faultsOf("accessibility", { ...report, errand: "copy" }), ["email missing"]);
  });

  test("takes addresses with å, ä and ö, and none that cannot be one", () => {
    const faults = (email: string) => faultsOf("comment", { ...comment, email });
    for (const email of ["åsa@öberg.example", "a+b@c.example", "a@b.c.example"])
      assert.deepEqual(faults(email), [], email);
    for (const email of ["a", "a@b", "a@@b.example", "a b@c.example", "a@b.", "<a@b.example>"])
      assert.deepEqual(faults(email), ["email not-an-email-address"], email);
  });
});

describe("whatever is posted", () => {
  const posted = fc.dictionary(
    fc.constantFrom("comment", "name", "email", "found", "message", "errand", "__proto__", "x"),
    fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("yes", "copy", "a@b.c")),
  );

  for (const kind of formKinds)
    test(`a form is accepted or has faults that there are words for: ${kind}`, () => {
      const { fields } = formOf(kind);
      fc.assert(
        fc.property(posted, (entries) => {
          const { faults, values } = validateForm(kind, entries);
          for (const { field, code } of faults ?? []) {
            const known = fields.find(({ name }) => name === field);
            assert.ok(known && faultCodesOf(known).includes(code), `${field} ${code}`);
          }
          for (const [name, value] of Object.entries(values ?? {})) {
            const field = fields.find((one) => one.name === name);
            assert.ok(field && value !== "" && value.length <= field.maxLength);
            assert.equal(value, value.trim());
          }
        }),
      );
    });

  test("what has been accepted is accepted once more, and is the same", () => {
    fc.assert(
      fc.property(posted, (entries) => {
        const { values } = validateForm("comment", { ...comment, ...entries });
        if (values) assert.deepEqual(validateForm("comment", values).values, values);
      }),
    );
  });
});
