import type { BadInput } from "./bad-input.ts";

const file = "_data/contacts/vera-akervik.json";

/** A slip in a file of JSON: what is written, its code, and what stands on the line to be named. */
function slip(when: string, change: string, fault: string, at?: string): BadInput {
  return { when, file, change, fault, ...(at !== undefined && { at }) };
}

const nested = (depth: number) => `{\n"name":\n${"[".repeat(depth)}${"]".repeat(depth)}}`;

/** Files that are no JSON, each in the way in which people get it wrong. */
export const badJson: readonly BadInput[] = [
  slip("a file is empty", "", "empty-file"),
  slip("a file holds spaces alone", " \n\n", "empty-file", " "),
  slip(
    "a comma is missing",
    '{\n  "name": "Vera"\n  "roles": []\n}\n',
    "json-comma-expected",
    '"roles"',
  ),
  slip(
    "a comma is missing between two groups of a list",
    '{\n "roles": [\n {}\n {}\n ] }',
    "json-comma-expected",
    " {}\n ]",
  ),
  slip("a comma is missing after a number", '{\n "a": 1\n "b": 2 }', "json-comma-expected", '"b"'),
  slip(
    "a list ends with a comma",
    '{\n  "name": "Vera",\n  "roles": [1,\n]\n}\n',
    "json-comma-too-many",
    '"roles"',
  ),
  slip(
    "a file ends with a comma too many",
    '{\n  "name": "Vera",\n  "roles": [],\n}\n',
    "json-comma-too-many",
    '"roles"',
  ),
  slip("two commas stand in a row", '{\n "a": 1,\n , "b": 2 }', "json-comma-too-many", '"a"'),
  slip("a list begins with a comma", '{\n "roles":\n [ , 1] }', "json-comma-too-many", "[ ,"),
  slip("a comment stands in it", '{\n  // Vera\n  "name": "Vera" }', "json-comment", "//"),
  slip("a comment between asterisks", '{\n "name": "Vera"\n /* x */ }', "json-comment", "/*"),
  slip("a colon is missing", '{\n  "name" "Vera"\n}', "json-colon-expected", '"name"'),
  slip("an equals sign is written", '{\n  "name" = "Vera"\n}', "json-quote-in-text", '"name"'),
  slip("a value is missing", '{\n  "name": ,\n  "roles": [] }', "json-value-expected", '"name"'),
  slip("the last value is missing", '{\n  "name":\n}', "json-value-expected", "}"),
  slip("a brace is missing at the end", '{\n  "name": "Vera"\n', "json-not-closed", "Vera"),
  slip("a list is closed as a group", '{\n  "roles": [\n}', "json-wrong-bracket", "}"),
  slip("a group is closed as a list", '{\n  "a": {\n "b": 1 ] }', "json-wrong-bracket", '"b"'),
  slip("something follows after the end", '{}\n\n"x"', "json-after-the-end", '"x"'),
  slip(
    "a text is not closed",
    '{\n  "name": "Vera,\n  "roles": [] }',
    "json-text-not-closed",
    "Vera",
  ),
  slip("a line breaks in a text", '{\n "name": "Vera\nÅkervik" }', "json-text-not-closed", "Vera"),
  slip("a backslash stands alone", '{\n "name": "C:\\Users" }', "json-backslash", "Users"),
  slip("a code point is cut off", '{\n "name": "\\u12" }', "json-backslash", "u12"),
  slip("a tab stands in a text", '{\n "name": "Ve\tra" }', "json-control-character", "Ve"),
  slip("a NUL stands in a text", '{\n "name": "Ve\0ra" }', "json-control-character", "Ve"),
  slip("quotation marks are curly", "{\n “name”: 1 }", "json-wrong-quotes", "“"),
  slip("a value is in single quotation marks", "{\n \"name\": 'Vera' }", "json-wrong-quotes", "'"),
  slip(
    "a quotation mark stands in a text",
    '{\n "name": "En "fin" dag" }',
    "json-quote-in-text",
    "fin",
  ),
  slip(
    "a name is without quotation marks",
    '{\n name: "Vera" }',
    "json-name-without-quotes",
    "name",
  ),
  slip(
    "a text is without quotation marks",
    '{\n "name": Vera }',
    "json-word-without-quotes",
    "Vera",
  ),
  slip(
    "True is written as in other languages",
    '{\n "a": True }',
    "json-word-without-quotes",
    "True",
  ),
  slip("a date is no text", '{\n "asOf": 2024-03-20 }', "json-bad-number", "asOf"),
  slip(
    "a telephone number is no text",
    '{\n "phones": [0155-24 57 39] }',
    "json-bad-number",
    "0155",
  ),
  slip("a number has a decimal comma and a plus", '{\n "a": +1,5 }', "json-bad-number", "+1"),
  slip("lists lie 3,000 deep", nested(3_000), "nested-too-deep", "[["),
  slip("lists lie 100,000 deep", nested(100_000), "nested-too-deep", "[["),
  slip("100,000 lists are opened", "[".repeat(100_000), "nested-too-deep", "["),
  slip(
    "lines end as on old computers",
    '{\r "name": "Vera",\r "roles": [],\r "phones": [1 2]\r}',
    "json-comma-expected",
    '"phones"',
  ),
  slip(
    "a field stands twice",
    '{\n  "name": "Vera Åkervik",\n  "roles": [],\n  "name": "Vera"\n}\n',
    "duplicate-key",
    '"name": "Vera"',
  ),
  slip(
    "a field within a field stands twice",
    '{\n  "name": "Vera",\n  "roles": [{ "unit": { "sv": "A",\n  "sv": "B" } }]\n}\n',
    "duplicate-key",
    '"sv": "B"',
  ),
  slip("it holds nothing", "null", "wrong-type"),
  slip(
    "a number is beyond all numbers",
    '{ "roles": [],\n"name": 1e400 }',
    "name number-too-large-to-read",
    "1e400",
  ),
  slip(
    "a name belongs to every object",
    '{ "name": "V", "roles": [],\n"__proto__": {} }',
    "__proto__ unknown-field",
    "__proto__",
  ),
];
