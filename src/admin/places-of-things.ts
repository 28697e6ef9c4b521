import { referenceNameOf } from "../model/kind-names.ts";
import type { SharedSchemas } from "../model/shared-schemas.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import type { SchemaNode } from "../schemas/describe-schema.ts";
import type { Place } from "./form.ts";
import type { FormWords } from "./form-words.ts";
import { nodeOf } from "./node-of.ts";

/** A place with the name by which fields ask for it. */
interface NamedPlace extends Place {
  readonly reference: string;
}

/** Where the things of all kinds are that references can name, and the parts within them that can be. Pure. */
export function placesOf(
  kinds: readonly ThingKind[],
  shared: SharedSchemas,
  words: FormWords,
): readonly NamedPlace[] {
  const one = (name: string) =>
    words.text(`kinds.${name}.one`) || (words.label(`files.${name}`) ?? name);
  return kinds.flatMap((kind): NamedPlace[] => {
    const { name, text, data } = kind;
    if (text) {
      const before = text.folder === undefined ? "page:" : `page:${text.folder}/`;
      return [
        {
          reference: text.folder === undefined ? "page" : `page-${name}`,
          collection: name,
          before,
          label: one(name),
        },
      ];
    }
    if (!data) return [];
    const reference = referenceNameOf(kind);
    return [
      { reference, collection: name, before: `${reference}:`, label: one(name) },
      ...Object.entries(data.parts ?? {}).flatMap(([part, { ownerOf }]): NamedPlace[] => {
        const list = listOfParts(nodeOf(data.schema(shared)));
        if (list === undefined) return [];
        return [
          {
            reference: part,
            collection: name,
            before: `${part}:`,
            list,
            ...(ownerOf && { isBelowOwner: true }),
            label: words.text(`kinds.${name}.parts.${part}`) || part,
          },
        ];
      }),
    ];
  });
}

/** The list whose items have pages of their own: they have an id and an address. */
function listOfParts({ properties = {} }: SchemaNode): string | undefined {
  return Object.keys(properties).find((name) => {
    const property = properties[name];
    if (
      typeof property !== "object" ||
      typeof property.items !== "object" ||
      Array.isArray(property.items)
    )
      return false;
    const inner = property.items.properties ?? {};
    return "id" in inner && "slug" in inner;
  });
}
