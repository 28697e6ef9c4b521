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

export const examples = {
  "a paragraph": () => <Prose document={parseMarkdown("One paragraph.")} />,
  "with all constructs": () => <Prose document={parseMarkdown(everything)} idPrefix="all_" />,
  "in another language": () => <Prose document={parseMarkdown("En svensk text.")} lang="sv" />,
};
