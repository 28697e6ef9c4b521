import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { writeField, writeFile, writeReference } from "../src/fields/write-reference.ts";
import { suggest } from "../src/model/suggest.ts";
import { type FieldsOfSite, readFields } from "../src/project/fields-of-site.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { ruleLanguages } from "../src/rules/rule-words.ts";
import { readChoices } from "./read-choices.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "fields",
    usage: `[--root DIR] [--language ${ruleLanguages.join("|")}] [NAME…]`,
    allowPositionals: true,
    options: {
      root: { type: "string", default: siteRoot },
      language: { type: "string" },
    },
    optionTexts: { language: "messageLanguage" },
  },
  async ({ values, positionals }) => {
    const [language] = readChoices("language", values.language ?? "", ruleLanguages);
    const fields = await readFields(resolve(values.root), language);
    const text =
      positionals.length === 0
        ? writeReference(fields.files, fields.words)
        : positionals.map((name) => describe(name, fields)).join("\n\n");
    console.log(text);
  },
);

/** A file by its name; or a field, with those within it. */
function describe(name: string, { files, words }: FieldsOfSite): string {
  const file = files.find((one) => one.name === name);
  if (file) return writeFile(file, words);
  const fields = files.flatMap((one) => one.fields);
  const named = fields.filter((one) => one.name === name || one.name.startsWith(`${name}.`));
  if (named.length > 0) return named.map((field) => writeField(field, words)).join("\n\n");
  const { nearest } = suggest(
    name,
    [...files, ...fields].map((one) => one.name),
  );
  if (nearest === undefined) throw new CommandError("unknown-field", name);
  throw new CommandError("unknown-field-like", name, { nearest });
}
