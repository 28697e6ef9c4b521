import type { EditorComponentDefinition, Field } from "@sveltia/cms";
import type { AdminConfig } from "../admin-config.ts";
import { asWritten } from "../as-written.ts";

type Props = Readonly<Record<string, unknown>>;

/** The passages of Markdown that have buttons, as the texts of the site write them. */
export function componentsOf({
  words,
  contacts,
  languages,
}: AdminConfig): readonly EditorComponentDefinition[] {
  const text = (key: string) => words[key] ?? "";
  const person = (name: string, label: string, value: string): Field[] =>
    contacts
      ? [
          {
            name,
            label,
            widget: "relation",
            required: false,
            collection: contacts.collection,
            value_field: value,
            display_fields: [contacts.name],
          },
        ]
      : [];
  const markdown = (name: string, label: string): Field => ({
    name,
    label,
    widget: "richtext",
    minimal: true,
  });
  const line = (name: string, label: string, required = true): Field => ({
    name,
    label,
    widget: "string",
    required,
  });
  const nameOfContact = contacts ? `[${contacts.name}](contact:{{slug}})` : "";
  return [
    {
      id: "fact",
      label: text("fact.label"),
      icon: "info",
      fields: [line("title", text("fact.title")), markdown("text", text("fact.text"))],
      pattern: box("fact"),
      fromBlock: (found) => ({ title: headOf(found), text: bodyOf(found) }),
      toBlock: (props) => writeBox("fact", wordsOf(props, "title"), wordsOf(props, "text")),
      toPreview: (props) => wordsOf(props, "title"),
    },
    {
      id: "quote",
      label: text("quote.label"),
      icon: "format_quote",
      fields: [
        markdown("text", text("quote.text")),
        ...person("contact", text("quote.contact"), nameOfContact),
        line("person", text("quote.person"), false),
        line("role", text("quote.role"), false),
      ],
      pattern: box("quote"),
      fromBlock: (found) => ({ ...speakerOf(headOf(found)), text: bodyOf(found) }),
      toBlock: (props) => writeBox("quote", writeSpeaker(props), wordsOf(props, "text")),
      toPreview: (props) => wordsOf(props, "text"),
    },
    {
      id: "table",
      label: text("table.label"),
      icon: "table",
      fields: [
        line("caption", text("table.caption")),
        {
          name: "text",
          label: text("table.text"),
          hint: asWritten(text("table.textHint")),
          widget: "text",
        },
      ],
      pattern: box("table"),
      fromBlock: (found) => ({ caption: headOf(found), text: bodyOf(found) }),
      toBlock: (props) => writeBox("table", wordsOf(props, "caption"), wordsOf(props, "text")),
      toPreview: (props) => wordsOf(props, "caption"),
    },
    {
      id: "contact",
      label: text("contact.label"),
      icon: "contact_page",
      fields: person("person", text("contact.person"), "{{slug}}"),
      pattern: box("contact"),
      fromBlock: (found) => ({ person: headOf(found) }),
      toBlock: (props) => writeBox("contact", wordsOf(props, "person"), ""),
      toPreview: (props) => wordsOf(props, "person"),
    },
    {
      id: "abbreviation",
      label: text("abbreviation.label"),
      icon: "abc",
      fields: [line("short", text("abbreviation.short")), line("long", text("abbreviation.long"))],
      pattern: /^\*\[(?<short>[^\]\n]+)\]: *(?<long>[^\n]+)$/m,
      toBlock: (props) => `*[${wordsOf(props, "short")}]: ${wordsOf(props, "long")}`,
      toPreview: (props) => wordsOf(props, "long"),
    },
    {
      id: "language",
      label: text("language.label"),
      icon: "translate",
      mode: "dialog",
      summary: "{{text}}",
      fields: [
        line("text", text("language.text")),
        {
          name: "language",
          label: text("language.language"),
          hint: asWritten(text("language.languageHint")),
          widget: "select",
          options: [...languages],
        },
      ],
      pattern: /\[(?<text>[^[\]\n]+)\]\{lang=(?<language>[A-Za-z][A-Za-z0-9-]*)\}/,
      toBlock: (props) => `[${wordsOf(props, "text")}]{lang=${wordsOf(props, "language")}}`,
      toPreview: (props) => wordsOf(props, "text"),
    },
  ];
}

/** A box from its first line of colons to the one that ends it. */
function box(name: string): RegExp {
  return new RegExp(
    `^(?<fence>:{3,}) *${name}(?<head>[^\\n]*)\\n(?:(?<body>[\\s\\S]*?)\\n)??\\k<fence> *$`,
    "m",
  );
}

function headOf({ groups }: RegExpMatchArray): string {
  return (groups?.head ?? "").trim();
}

function bodyOf({ groups }: RegExpMatchArray): string {
  return (groups?.body ?? "").trim();
}

function writeBox(name: string, head: string, body: string): string {
  const fence = /^:::/m.test(body) ? "::::" : ":::";
  const first = `${fence} ${name} ${head}`.trimEnd();
  return [first, ...(body === "" ? [] : [body]), fence].join("\n");
}

/** Who said something: a person among the contacts, or a name; and a title after a comma. */
function speakerOf(head: string): Props {
  const [, contact, title] = /^(\[[^\]]*\]\(contact:[^)]+\))(?:, *(.*))?$/.exec(head) ?? [];
  if (contact !== undefined) return { contact, person: "", role: title ?? "" };
  const [person = "", ...role] = head.split(/, */);
  return { contact: "", person, role: role.join(", ") };
}

function writeSpeaker(props: Props): string {
  const person = wordsOf(props, "contact") || wordsOf(props, "person");
  const role = wordsOf(props, "role");
  return role === "" ? person : `${person}, ${role}`;
}

function wordsOf(props: Props, name: string): string {
  const value = props[name];
  return typeof value === "string" ? value.trim() : "";
}
