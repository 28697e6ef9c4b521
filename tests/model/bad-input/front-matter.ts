import type { BadInput } from "./bad-input.ts";

const file = "src/content/sv/about/history.md";

/** Slips in whole files. */
function slip(when: string, change: string, fault: string, at?: string): BadInput {
  return { when, file, change, fault, ...(at !== undefined && { at }) };
}

/** Slips in the fields at the top of a page, which is otherwise whole. */
function field(when: string, line: string, fault: string, at = line): BadInput {
  return slip(when, `---\nupdated: 2024-01-01\n${line}\nslug: x\n---\nText\n`, fault, at);
}

const bomb = [
  "title: T",
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, index) => {
    const before = "abcdefgh"[index] ?? "a";
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
  }),
].join("\n");

/** Fields at the top of a page that cannot be read as they were meant. */
export const badFrontMatter: readonly BadInput[] = [
  slip("a page is empty", "", "empty-file"),
  slip("a page has no fields", "Historien\n", "no-front-matter"),
  slip("an empty line stands first", "\n---\ntitle: T\n---\n", "front-matter-not-first", "---"),
  slip("the first mark has a dash too many", "----\ntitle: T\n---\n", "front-matter-mark"),
  slip("the first mark is a dash of another kind", "—\u2013\ntitle: T\n---\n", "front-matter-mark"),
  slip("the last mark is missing", "---\ntitle: T\n\nText.\n", "front-matter-not-closed", "\nText"),
  slip("the last mark is indented", "---\ntitle: T\n ---\nText\n", "front-matter-mark", " ---"),
  field("a value is emphasised", "title: *Viktigt* om vatten", "yaml-special-character"),
  field("a value begins with an ampersand", "title: &Co i Ankeborg", "yaml-special-character"),
  field("a value begins with an exclamation mark", "title: !Obs", "yaml-special-character"),
  field("a value begins with a language", "title: [Open]{lang=en} data", "yaml-special-character"),
  field("a value begins with a backtick", "title: `kod` i text", "yaml-special-character"),
  field("a value begins with an at sign", "title: @regionen", "yaml-special-character"),
  field("a value begins with a per cent sign", "title: %procent", "yaml-special-character"),
  field("a value goes on after its quotation marks", 'title: "A" och B', "yaml-quotes"),
  field("a quotation mark is not closed", 'title: "Historien', "yaml-quotes"),
  field("an apostrophe stands in single quotation marks", "title: 'Kalle's bil'", "yaml-quotes"),
  field("a backslash stands in quotation marks", 'title: "Hej \\å"', "yaml-quotes"),
  field("a value begins with a dash", "title: - Hej", "yaml-special-character"),
  field("a value begins with a question mark", "title: ? vad", "yaml-special-character"),
  field("a value is a placeholder", "title: {{namn}}", "yaml-special-character"),
  field("a value is missing", "title:", "title no-value"),
  slip(
    "there are no fields between the marks",
    "---\n---\nText\n",
    "front-matter-empty",
    "---\nText",
  ),
  slip("there is a note alone between the marks", "---\n# x\n---\n", "front-matter-empty", "# x"),
  slip("an equals sign stands for the colon", "---\ntitle = Hej\n---\n", "yaml-no-field", "title"),
  slip("the fields are a list", "---\n- title: Hej\n---\n", "yaml-no-field", "- title"),
  field("a list is not closed", "contacts: [asa-ostvik", "yaml-special-character"),
  field("an alias is to be nobody's", "title: *nobody", "yaml-special-character"),
  slip("aliases unfold", `---\n${bomb}\n---\n`, "yaml-special-character", "a: &a"),
  field("a value holds a colon", "title: Fråga: får man fiska?", "yaml-colon"),
  field("a line is indented with a tab", "title: A\ncontacts:\n\t- asa-ostvik", "yaml-tab", "\t"),
  field("a space is missing after the colon", "title:Historien", "yaml-no-field"),
  field("a sentence stands among the fields", "title: A\nEn mening", "yaml-no-field", "En mening"),
  field("a field is indented below a text", "title: A\n  slug: b", "yaml-indentation", "  slug"),
  field(
    "entries of a list are indented in two ways",
    "title: A\ncontacts:\n  - a\n - b",
    "yaml-indentation",
    " - b",
  ),
  field("a sign stands where a name should", "title: A\n}: b", "broken-front-matter", "}"),
  field("a text would be dropped", "title: Sak #1 och #2", "yaml-lost-text"),
  field(
    "lists lie 2,000 deep",
    `title: ${"[".repeat(2_000)}${"]".repeat(2_000)}`,
    "nested-too-deep",
  ),
  field("lists lie 20,000 deep", `title: ${"[".repeat(20_000)}`, "nested-too-deep"),
  field("lists lie 61 deep", `title: ${"[".repeat(90)}${"]".repeat(90)}`, "nested-too-deep"),
  field(
    "entries lie 90 deep",
    `title: A\ncontacts:\n  ${"- ".repeat(90)}a`,
    "nested-too-deep",
    "- -",
  ),
  field(
    "entries lie 20,000 deep",
    `title: A\ncontacts:\n  ${"- ".repeat(20_000)}a`,
    "nested-too-deep",
    "updated",
  ),
  field("a number is meant as a text", "title: 2024", "title wrong-type"),
  field("a number is beyond all numbers", "title: .inf", "title number-too-large-to-read"),
  field(
    "a text is meant as a list",
    "title: A\ncontacts: asa-ostvik",
    "contacts wrong-type",
    "contacts",
  ),
];
