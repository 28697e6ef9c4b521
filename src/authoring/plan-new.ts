import { z } from "zod";
import { originalSchema, translationSchema } from "../model/page.ts";
import { contentFolder, dataFile } from "../model/site-files.ts";
import { filled, type NewThing } from "../model/skeleton.ts";
import type { TextFile } from "../model/source-file.ts";
import type { DataFormat, TextFormat, ThingKind } from "../model/thing-kind.ts";
import type { SchemaNode } from "../schemas/describe-schema.ts";
import { formatJson } from "../schemas/format-json.ts";
import { fillSchema } from "./fill-schema.ts";
import type { Filling } from "./filling.ts";
import { writeMarkdown } from "./front-matter.ts";
import { createRefer } from "./new-reference.ts";
import type { SiteFacts } from "./site-facts.ts";
import type { SkeletonWords } from "./skeleton-words.ts";

/** What somebody wants to make. */
export interface NewRequest {
  readonly kind: ThingKind;
  readonly name: string;
  readonly id: string;
  /** The languages in which it is to be written, the site's default one first. */
  readonly languages: readonly string[];
  /** The day of it, where that is not today. */
  readonly date?: string | undefined;
}

/** What is known where it is made. */
export interface NewPlace {
  readonly facts: SiteFacts;
  readonly words: SkeletonWords;
}

/**
 * Makes the files of a new thing: what its kind asks for, filled in. Pure.
 * @throws CommandError where it must name something that the site has not
 */
export function planNew(request: NewRequest, { facts, words }: NewPlace): readonly TextFile[] {
  const { kind, name, id, languages, date = facts.today } = request;
  const { today, media } = facts;
  const thing: NewThing = { id, name, date, today, media };
  const [original = ""] = facts.languages;
  const refer = createRefer(kind, { facts, words });
  const filling: Filling = { thing, languages, words, original, refer };
  if (kind.data) return planData(kind.data, filling, facts);
  return kind.text ? planTexts({ ...kind, text: kind.text }, filling, facts) : [];
}

function planData(data: DataFormat, filling: Filling, { shared }: SiteFacts): readonly TextFile[] {
  const { thing, words } = filling;
  const example = data.skeleton?.fields?.(thing) ?? {};
  const value = fillWhole(data.schema(shared), { group: data.fields, example }, filling);
  const { textFolder, skeleton } = data;
  const texts = filling.languages.map((language) => ({
    path: `${contentFolder}/${language}/${textFolder}/${thing.id}.md`,
    text: `${skeleton?.text?.(words.body(language))}\n`,
  }));
  const hasTexts = textFolder !== undefined && skeleton?.text !== undefined;
  return [
    { path: dataFile(data.folder, thing.id), text: formatJson(value) },
    ...(hasTexts ? texts : []),
  ];
}

function planTexts(
  { name, text }: ThingKind & { readonly text: TextFormat },
  filling: Filling,
  { shared }: SiteFacts,
): readonly TextFile[] {
  const { thing, words, original } = filling;
  return filling.languages.map((language) => {
    const isOriginal = language === original;
    const own = isOriginal ? text.skeleton?.fields?.(thing) : {};
    const schema = isOriginal
      ? originalSchema(shared, text.fields(shared))
      : translationSchema(shared);
    const fields = fillWhole(
      schema,
      { group: name, example: { preamble: filled, ...own } },
      { ...filling, languages: [language] },
    );
    const body = words.body(language);
    return {
      path: `${contentFolder}/${language}/${thing.id}.md`,
      text: writeMarkdown(fields, text.skeleton?.text?.(body) ?? body),
    };
  });
}

function fillWhole(
  schema: z.ZodType,
  { group, example }: { readonly group: string; readonly example: object },
  filling: Filling,
): object {
  const node = z.toJSONSchema(schema, { io: "input", target: "draft-7" }) as SchemaNode;
  const spot = { group, name: "", example, isWhole: true, isName: false };
  return fillSchema(node, spot, filling) as object;
}
