import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { dataKinds } from "../model/kind-names.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { dataFile } from "../model/site-files.ts";
import { navigationFile, redirectsFile, settingsFile } from "../model/sources.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";

/** Where something of a site may lead somewhere: a value with its place, or a text of its own. */
export type Place = { readonly file: string } & (
  | { readonly value: unknown; readonly path: readonly PropertyKey[] }
  | { readonly body: MarkdownDocument; readonly bodyLine: number }
);

/** All places of a site that may name a thing. It knows no kind by name. */
export function* placesOf(site: Site, kinds: readonly ThingKind[]): Generator<Place> {
  yield { file: settingsFile, value: site.settings, path: [] };
  yield { file: navigationFile, value: site.navigation, path: [] };
  yield { file: redirectsFile, value: site.redirects, path: [] };
  for (const kind of dataKinds(kinds))
    for (const thing of thingsOfKind(site.things, kind).values()) {
      const { id: _id, ...value }: { id?: string } = kind.data.withoutTexts?.(thing) ?? thing;
      yield { file: dataFile(kind.data.folder, thing.id), value, path: [] };
      yield* kind.data.ownTexts?.(thing) ?? [];
    }
  for (const page of site.pages.values()) yield* placesOfPage(page);
}

function* placesOfPage({ translations, id: _id, kind: _kind, ...fields }: Page): Generator<Place> {
  const [original] = Object.values(translations);
  // The file in the default language owns what is the same in every language.
  if (original) yield { file: original.file, value: fields, path: [] };
  for (const { file, preamble, body, bodyLine } of Object.values(translations)) {
    yield { file, value: preamble, path: ["preamble"] };
    yield { file, body, bodyLine };
  }
}
