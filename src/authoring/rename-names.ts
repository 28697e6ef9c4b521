import { posix } from "node:path";
import { type DataKind, dataKinds, referenceNameOf } from "../model/kind-names.ts";
import { textPlaceOf } from "../model/page-texts.ts";
import { parseReference, type Reference, type ReferenceKind } from "../model/reference.ts";
import { commentsFolder, contentFolder, dataFolder } from "../model/site-files.ts";
import type { ThingKind } from "../model/thing-kind.ts";

/** What references to any text begin with. */
const page: ReferenceKind = "page";

/** Whether a reference names a page that is a text. */
export function isPage({ kind }: Reference): boolean {
  return kind === page;
}

/** The kind of a thing that has a data file. */
export function dataKindOf(
  { kind: name }: Reference,
  kinds: readonly ThingKind[],
): DataKind | undefined {
  return dataKinds(kinds).find((kind) => referenceNameOf(kind) === name);
}

/**
 * What somebody means by a reference (`contact:asa-oberg`), or by the path of a file from the root of
 * the site; undefined for anything else. Whether it is there is another question.
 */
export function readName(text: string, kinds: readonly ThingKind[]): Reference | undefined {
  const path = text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
  return nameOfFile(path, kinds) ?? parseReference(text);
}

function nameOfFile(path: string, kinds: readonly ThingKind[]): Reference | undefined {
  if (path.startsWith(`${commentsFolder}/`))
    return { kind: page, id: path.slice(commentsFolder.length + 1).replace(/\.json$/, "") };
  if (path.startsWith(`${contentFolder}/`)) return nameOfText(path, kinds);
  const kind = dataKinds(kinds).find(
    ({ data }) => posix.dirname(path) === `${dataFolder}/${data.folder}`,
  );
  if (kind === undefined) return undefined;
  return { kind: referenceNameOf(kind) as ReferenceKind, id: posix.basename(path, ".json") };
}

/** A text is that of a thing where it lies in a folder for such, or else a page. */
function nameOfText(path: string, kinds: readonly ThingKind[]): Reference | undefined {
  for (const kind of dataKinds(kinds)) {
    const { textFolder } = kind.data;
    const place = textFolder === undefined ? undefined : textPlaceOf(path, textFolder);
    if (place) return { kind: referenceNameOf(kind) as ReferenceKind, id: place.id };
  }
  const [, id] = new RegExp(`^${contentFolder}/[^/]+/(.+?)(?:\\.md)?$`).exec(path) ?? [];
  return id === undefined ? undefined : { kind: page, id };
}
