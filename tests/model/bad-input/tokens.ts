import { join } from "node:path";
import type { Fault } from "../../../src/model/fault.ts";
import { checkTokens } from "../../../src/outputs/check-tokens.ts";
import { repositoryRoot } from "../../roots.ts";
import { fixtureFiles } from "../site-with.ts";

/** One mistake in a body's `tokens.css`: what stands in `:root`, the line of the fault and its code. */
export interface BadTokens {
  /** Ends the sentence "reports … when". */
  readonly when: string;
  readonly css: string;
  readonly fault: string;
}

export const stylesFolder = join(repositoryRoot, "_includes", "styles");

export const badTokens: readonly BadTokens[] = [
  { when: "a brace is not closed", css: "\n:root { --ground: #fff;", fault: "2 tokens-unclosed" },
  {
    when: "a comment is not closed",
    css: ":root { --ground: #fff; }\n/* so",
    fault: "2 tokens-unclosed",
  },
  {
    when: "a quotation mark is not closed",
    css: ':root { --font: "Arial;\n}',
    fault: "1 tokens-unclosed",
  },
  {
    when: "parentheses without end stand within each other",
    css: `:root {\n--brand: ${"light-dark(".repeat(40)}${")".repeat(40)}; }`,
    fault: "2 tokens-too-deep",
  },
  {
    when: "rules without end stand within each other",
    css: `/* { */\n${":root {".repeat(10_000)}${"}".repeat(10_000)}`,
    fault: "2 tokens-too-deep",
  },
  { when: "a brace is too many", css: ":root { --ground: #fff; }\n}", fault: "2 tokens-broken" },
  {
    when: "a line is no declaration",
    css: ":root {\n  --ground #fff;\n}",
    fault: "2 tokens-broken",
  },
  { when: "it is no CSS", css: "hej hopp", fault: "1 tokens-broken" },
  { when: "a selector is none", css: "\na..b { color: red; }", fault: "2 tokens-broken" },
  { when: "another stylesheet is imported", css: '@import "brand.css";', fault: "1 tokens-import" },
  {
    when: "one from elsewhere is imported",
    css: '@import url("https://x.example/a.css");',
    fault: "1 tokens-import",
  },
  {
    when: "a picture from elsewhere is named",
    css: "body { background: url(https://x.example/a.png); }",
    fault: "1 tokens-address",
  },
  {
    when: "a picture that is not there is named",
    css: "body { background: url('/media/nowhere.svg'); }",
    fault: "1 tokens-address",
  },
  {
    when: "a path leads out of the media",
    css: "body { background: url(../../etc/passwd); }",
    fault: "1 tokens-address",
  },
  {
    when: "a token is misspelt",
    css: ":root {\n  --lake-7000: #123456;\n}",
    fault: "2 unknown-token",
  },
  { when: "a colour is none", css: ":root {\n\n  --ground: bluee;\n}", fault: "3 not-a-colour" },
  {
    when: "the dark colour is none",
    css: ":root { --ground: light-dark(#fff, nattsvart); }",
    fault: "1 not-a-colour",
  },
  {
    when: "a colour is made of itself",
    css: ":root { --ground: var(--ground); }",
    fault: "1 not-a-colour",
  },
  {
    when: "text cannot be told from its ground",
    css: ":root {\n  --text: light-dark(#fff, #fff);\n}",
    fault: "2 low-contrast-light",
  },
  {
    when: "text cannot be told from its ground in dark",
    css: ":root {\n  --night-800: #ede6da;\n}",
    fault: "2 low-contrast-dark",
  },
];

/** What is said of the colours and sizes of a body. */
export async function faultsOfTokens(css: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const { media } = fixtureFiles;
  await checkTokens({ path: "tokens.css", text: css }, { styles: stylesFolder, media }, (fault) =>
    faults.push(fault),
  );
  return faults;
}
