import { posix } from "node:path";
import { z } from "zod";
import { dataKinds, namesOf, referenceNameOf } from "../model/kind-names.ts";
import { dayIn } from "../model/load-site.ts";
import { sortPageTexts } from "../model/page-texts.ts";
import { createSharedSchemas, type SharedSchemas } from "../model/shared-schemas.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { languageSettingsSchema, timeZone } from "../model/site-settings.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { settingsFile } from "../model/sources.ts";
import type { Thing, ThingKind } from "../model/thing-kind.ts";

/** What a new file depends on in the site in which it will stand. */
export interface SiteFacts {
  /** The site's languages, the default one first. */
  readonly languages: readonly string[];
  readonly today: string;
  readonly kinds: readonly ThingKind[];
  readonly shared: SharedSchemas;
  /** The paths of all files that editors own, whether they could be read or not. */
  readonly paths: ReadonlySet<string>;
  /** The names of the files below the media folder. */
  readonly media: readonly string[];
  /** What a reference to a kind can name, the best first. */
  readonly idsOf: (kind: string) => readonly string[];
}

const settingsSchema = languageSettingsSchema.extend({
  timeZone: timeZone.catch("Europe/Stockholm"),
  publisher: z.string().optional().catch(undefined),
});

/**
 * Reads what new files depend on, whatever else is wrong with the site. Pure.
 * @returns undefined where the settings do not say in which languages the site is
 */
export function readFacts(
  files: SiteFiles,
  now: Date,
  kinds: readonly ThingKind[],
): SiteFacts | undefined {
  const file = files.data.find(({ path }) => path === settingsFile);
  const settings = settingsSchema.safeParse(file && parseJsonFile(file, () => {})?.value).data;
  if (!settings) return undefined;
  const { languages, country, publisher } = settings;
  const shared = createSharedSchemas({ languages, country, kinds: namesOf(kinds) });
  const { data, content, unreadable, media } = files;
  return {
    languages,
    today: dayIn(settings.timeZone, now),
    kinds,
    shared,
    paths: new Set([...[...data, ...content].map(({ path }) => path), ...unreadable]),
    media: [...media.keys()],
    idsOf: (kind) => {
      const ids = idsIn(files, kind, { kinds, shared, languages });
      // The body itself is more often meant than the first of the others.
      return ids.toSorted((a, b) => Number(b === publisher) - Number(a === publisher));
    },
  };
}

type Known = Pick<SiteFacts, "kinds" | "shared" | "languages">;

function idsIn(files: SiteFiles, wanted: string, known: Known): readonly string[] {
  const { kinds, languages } = known;
  if (wanted === "page")
    return [...sortPageTexts(files, { languages, kinds }, () => {}).texts.keys()];
  for (const kind of dataKinds(kinds)) {
    if (referenceNameOf(kind) === wanted) return filesOf(files, kind.data.folder).map(idOf);
    const parts = kind.data.parts?.[wanted];
    if (parts)
      return thingsIn(files, kind.data, known).flatMap((one) => parts.of(one).map(({ id }) => id));
  }
  return [];
}

/** The things of a kind that can be read; a part of one stands nowhere else. */
function thingsIn(
  files: SiteFiles,
  data: NonNullable<ThingKind["data"]>,
  { shared }: Known,
): readonly Thing[] {
  const schema = data.schema(shared);
  return filesOf(files, data.folder).flatMap((file) => {
    const fields = schema.safeParse(parseJsonFile(file, () => {})?.value).data;
    if (typeof fields !== "object" || fields === null) return [];
    return [data.make?.(fields, idOf(file)) ?? { ...fields, id: idOf(file) }];
  });
}

function filesOf({ data }: SiteFiles, folder: string) {
  return data.filter(({ path }) => posix.dirname(path) === `_data/${folder}`);
}

function idOf({ path }: { readonly path: string }): string {
  return posix.basename(path, ".json");
}
