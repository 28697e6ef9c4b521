import { commonKinds } from "../markdown/link-target.ts";
import type { DataFormat, SectionOfKind, ThingKind } from "./thing-kind.ts";

/** What the kinds of a site are called in its content. */
export interface KindNames {
  /** The kinds that references can name. */
  readonly references: readonly string[];
  /** Those of them whose ids are the names of files. */
  readonly files: readonly string[];
  /** The sections that a site can have. */
  readonly sections: readonly string[];
}

/** A kind whose things have a data file each. */
export type DataKind = ThingKind & { readonly data: DataFormat };

/** The kinds whose things have a data file each. */
export function dataKinds(kinds: readonly ThingKind[]): readonly DataKind[] {
  return kinds.filter((kind): kind is DataKind => kind.data !== undefined);
}

/** What references to a kind begin with. */
export function referenceNameOf({
  name,
  reference,
}: Pick<ThingKind, "name" | "reference">): string {
  return reference ?? name;
}

/** What the content of a site may call the kinds that it has. */
export function namesOf(kinds: readonly ThingKind[]): KindNames {
  const named = dataKinds(kinds).filter(({ data }) => data.isNamed !== false);
  return {
    references: [
      ...commonKinds,
      ...named.flatMap((kind) => [referenceNameOf(kind), ...Object.keys(kind.data.parts ?? {})]),
    ],
    files: named.map(referenceNameOf),
    sections: sectionsOf(kinds).map(({ id }) => id),
  };
}

/** The sections that sites can have, in the order of the kinds. */
export function sectionsOf(kinds: readonly ThingKind[]): readonly SectionOfKind[] {
  return kinds.flatMap(({ sections = [] }) => sections);
}
