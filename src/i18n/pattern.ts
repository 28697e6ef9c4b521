import { z } from "zod";
import { findPlaceholders, mapPieces } from "./placeholders.ts";

/** Fills a pattern's placeholders, given the value of each. */
export type Pattern<Name extends string> = (values: Readonly<Record<Name, string>>) => string;

type Piece = (values: Readonly<Record<string, string>>) => string;

/**
 * A schema for a text with placeholders such as `{{day}} {{month}}`. It gives a function that fills
 * them. A placeholder that is not among `names` is a fault; one that is left out is not, because
 * languages differ in what they write.
 */
export function pattern<const Name extends string>(...names: readonly Name[]) {
  const known: readonly string[] = names;
  return z
    .string()
    .min(1)
    .transform((text, context): Pattern<Name> => {
      const unknown = findPlaceholders(text).filter((name) => !known.includes(name));
      if (unknown.length > 0) {
        const message = `has the unknown placeholder ${write(unknown)}; use ${write(known)}`;
        const values = { detail: write(unknown), names: write(known) };
        const params = { fault: "format-placeholders", values };
        context.addIssue({ code: "custom", message, params });
      }
      return compile(text);
    });
}

function compile(text: string): Piece {
  const pieces = mapPieces<Piece, Piece>(
    text,
    (words) => () => words,
    (name) => (values) => values[name] ?? "",
  );
  return (values) => pieces.map((piece) => piece(values)).join("");
}

function write(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(", ");
}
