import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { Prose } from "./prose.tsx";

const everything = `A paragraph with **strong** text, *emphasis*, a [link](https://example.org/) and
[en annan text]{lang=sv}.[^1]

## A heading

- One
- Two

1. First
2. Second

::: fact A box of facts
### A heading in the box

Its text.
:::

::: quote Exempla Exempelsson, coordinator
A quotation.
:::

::: table A table
| Year | Number |
| --- | --- |
| 2030 | 12 |
:::

[^1]: A note.
`;

export const sources = {
  "a paragraph": "One paragraph.",
  "with all constructs": everything,
  "in another language": "En svensk text.",
};

export const examples = {
  "a paragraph": () => <Prose document={parseMarkdown(sources["a paragraph"])} />,
  "with all constructs": () => <Prose document={parseMarkdown(everything)} idPrefix="all_" />,
  "in another language": () => (
    <Prose document={parseMarkdown(sources["in another language"])} lang="sv" />
  ),
};
