import assert from "node:assert/strict";
import { test } from "node:test";
import { editJson } from "../../src/admin/edit-json.ts";
import { editYaml } from "../../src/admin/edit-yaml.ts";
import type { Form, FormField } from "../../src/admin/form.ts";
import { fromForm } from "../../src/admin/from-form.ts";
import { keepBlocks } from "../../src/admin/keep-blocks.ts";
import { toForm } from "../../src/admin/to-form.ts";

const json = `{
  "$schema": "x.json",
  "name":   "Åsa",
  "place": { "kind": "venue", "name": { "sv": "Torget" } },
  "list": [
    { "id": "a", "text": "\\u00e5" },
    { "id": "b",   "text": "två" }
  ]
}`;
const value = JSON.parse(json) as Readonly<Record<string, unknown>>;
const [first, second] = value.list as readonly object[];

test("adds a field of JSON after the one that it follows", () => {
  const { place, list, ...before } = value;
  assert.equal(
    editJson(json, { ...before, title: { sv: "Chef" }, place, list }),
    json.replace('"Åsa",', '"Åsa",\n  "title": {\n    "sv": "Chef"\n  },'),
  );
});

test("takes a field of JSON away with its comma, wherever it stands", () => {
  for (const name of Object.keys(value)) {
    const { [name]: _, ...rest } = value;
    const written = editJson(json, rest);
    assert.deepEqual(JSON.parse(written), rest, name);
    const lines = new Set(json.split("\n"));
    const others = written.split("\n").filter((line) => !lines.has(line));
    assert.ok(others.length <= 1, `${name}: ${others.join("\n")}`);
  }
});

test("moves the items of a list as they were written, and writes new ones as the others", () => {
  assert.equal(
    editJson(json, { ...value, list: [second, first] }),
    json.replace(/( {4}\{ "id": "a".*),\n( {4}\{ "id": "b".*)\n/, "$2,\n$1\n"),
  );
  const added = editJson(json, { ...value, list: [first, second, { id: "c" }] });
  assert.equal(added, json.replace('"två" }', '"två" },\n    {\n      "id": "c"\n    }'));
});

const yaml = `# Made by hand
title: "Rubriken" # with a remark
preamble: >-
  En lång text som
  går över två rader.
contacts: [åsa, bo]
picture:
  file: a.svg
  alt: 'En bild'
`;
const fields = {
  title: "Rubriken",
  preamble: "En lång text som går över två rader.",
  contacts: ["åsa", "bo"],
  picture: { file: "a.svg", alt: "En bild" },
};

test("keeps YAML as it was written, with its remarks and quotation marks", () => {
  assert.equal(editYaml(yaml, fields), yaml);
  assert.equal(editYaml(yaml, { ...fields, title: "Ny" }), yaml.replace('"Rubriken"', '"Ny"'));
  assert.equal(
    editYaml(yaml, { ...fields, picture: { file: "a.svg", alt: "Ny bild" } }),
    yaml.replace("'En bild'", "'Ny bild'"),
  );
  assert.equal(
    editYaml(yaml, { ...fields, contacts: ["åsa", "bo", "cia"] }),
    yaml.replace("[åsa, bo]", "[ åsa, bo, cia ]"),
  );
});

test("adds a field of YAML after the one that it follows, and takes one away", () => {
  const { picture, ...rest } = fields;
  assert.equal(
    editYaml(yaml, { ...rest, updated: "2026-01-02", picture }),
    yaml.replace("[åsa, bo]\n", "[åsa, bo]\nupdated: 2026-01-02\n"),
  );
  assert.equal(editYaml(yaml, rest), yaml.replace(/picture:[\s\S]*$/, ""));
});

test("keeps blocks of Markdown that say the same, and takes those that do not", () => {
  const before = "*Ett*  stycke\npå två rader.\n\n* a\n* b\n\n::: fact Ruta\n\nText.\n:::\n\nSlut.";
  const rewritten =
    "_Ett_ stycke på två rader.\n\n- a\n- b\n\n::: fact Ruta\n\nText.\n:::\n\nSlutet.";
  assert.equal(keepBlocks(before, rewritten), before.replace("Slut.", "Slutet."));
});

const field = (name: string, form: Form, isRequired = true): FormField => ({
  name,
  label: name,
  isRequired,
  form,
});
const text: Form = { sort: "text" };
const sessions: Form = {
  sort: "list",
  atLeast: 1,
  item: {
    sort: "group",
    fields: [
      field("id", { sort: "own-id" }),
      field("title", { sort: "group", isOfLanguages: true, fields: [field("sv", text)] }),
    ],
  },
};

test("gives new parts and copies an id of their own, and leaves the others theirs", () => {
  const before = [{ id: "start", title: { sv: "Början" } }];
  const now = [
    { title: { sv: "Öppet hus" } },
    { id: "start", title: { sv: "Annat namn" } },
    { id: "start", title: { sv: "Öppet hus" } },
  ];
  assert.deepEqual(fromForm(sessions, now, before), [
    { id: "oppet-hus", title: { sv: "Öppet hus" } },
    { id: "start", title: { sv: "Annat namn" } },
    { id: "oppet-hus-2", title: { sv: "Öppet hus" } },
  ]);
});

test("leaves out what nobody has filled in", () => {
  const form: Form = {
    sort: "group",
    fields: [
      field("name", text),
      field("open", { sort: "yes-or-no", isMark: false, otherwise: false }, false),
      field("printed", { sort: "text", isNullable: true }),
      field("roles", { sort: "list", atLeast: 0, item: text }),
      field("words", { sort: "list", atLeast: 0, item: text }, false),
    ],
  };
  const empty = { name: "Åsa", open: false, printed: "", roles: [], words: [] };
  assert.deepEqual(fromForm(form, empty), { name: "Åsa", printed: null, roles: [] });
});

test("reads a reference into a choice, and writes it as it was", () => {
  const form: Form = {
    sort: "target",
    hasAddresses: true,
    sections: [{ value: "news", label: "Nyheter" }],
    labels: { section: "", address: "", other: "" },
    places: [
      { collection: "page", before: "page:", label: "" },
      { collection: "news", before: "page:news/", label: "" },
    ],
  };
  const cases = {
    "page:about": "page",
    "page:easy/about": "page",
    "page:news/focus": "page-news",
    "section:news": "section",
    "https://www.example.org/": "address",
    "page:about#mal": "other",
  };
  for (const [target, name] of Object.entries(cases)) {
    const shown = toForm(form, target) as Readonly<Record<string, unknown>>;
    assert.equal(shown._is, name, target);
    assert.equal(fromForm(form, shown), target);
  }
});
