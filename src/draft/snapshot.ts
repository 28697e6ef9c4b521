import type { Assets, PrintedFile } from "../../_includes/page-context.tsx";
import type { Fault } from "../model/fault.ts";
import type { MediaFile } from "../model/site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import type { ChangeLog } from "../project/history-of-log.ts";

type Entries<Value> = readonly (readonly [name: string, value: Value])[];

/**
 * All of a site that its draft in a browser is made of, as plain data for JSON: the texts of its files,
 * and what had to be found out where its other files lie.
 */
export interface Snapshot {
  /** The moment of the build, ISO 8601: it decides which events are past. */
  readonly now: string;
  readonly data: readonly TextFile[];
  readonly content: readonly TextFile[];
  readonly locales: readonly TextFile[];
  readonly tokens?: TextFile;
  /** The measures of the media, by their names below the media folder. */
  readonly media: Entries<MediaFile>;
  /** What was wrong with files that could not be read, and their paths. */
  readonly faults: readonly Fault[];
  readonly unreadable: readonly string[];
  /** What is wrong with how the body has its site look, and with the code of its own kinds. */
  readonly ofLook: readonly Fault[];
  readonly ofKinds: readonly Fault[];
  /** Whether the site has files in place of those of the generator. */
  readonly hasOverrides: boolean;
  /** The drawings that do more than be shown: of all others a rule has nothing to say. */
  readonly activeDrawings: Entries<string>;
  /** When files were changed; absent where nobody knows. */
  readonly log?: ChangeLog;
  /** The addresses of the styles and scripts of the built site. */
  readonly assets: Omit<Assets, "pdfs"> & { readonly pdfs?: Entries<PrintedFile> };
}

/** What is known of a site beside its files, where they lie. */
export interface Surroundings
  extends Pick<Snapshot, "ofLook" | "ofKinds" | "hasOverrides" | "activeDrawings"> {
  readonly now: Date;
  readonly log: ChangeLog | undefined;
  readonly assets: Assets;
}

/** Makes of the files of a site, which may have errors, what can be handed to a browser. Pure. */
export function snapshotOf(
  { data, content, locales, tokens, media, faults, unreadable }: SiteFiles,
  { now, log, assets: { pdfs, ...assets }, ...others }: Surroundings,
): Snapshot {
  return {
    now: now.toISOString(),
    data: data.map(plainText),
    content: content.map(plainText),
    locales: locales.map(plainText),
    ...(tokens && { tokens: plainText(tokens) }),
    media: [...media],
    faults,
    unreadable: [...unreadable],
    ...others,
    ...(log && { log }),
    assets: { ...assets, ...(pdfs && { pdfs: [...pdfs] }) },
  };
}

/** A text may be one that is read when it is asked for. */
function plainText({ path, text }: TextFile): TextFile {
  return { path, text };
}

/** The files of a site as they would have been read. */
export function filesOfSnapshot(snapshot: Snapshot): SiteFiles {
  const { data, content, locales, tokens, media, faults, unreadable } = snapshot;
  return {
    data,
    content,
    locales,
    ...(tokens && { tokens }),
    media: new Map(media),
    faults,
    unreadable: new Set(unreadable),
  };
}

/** The addresses of styles and scripts as pages take them. */
export function assetsOfSnapshot({ assets: { pdfs, ...assets } }: Snapshot): Assets {
  return { ...assets, ...(pdfs && { pdfs: new Map(pdfs) }) };
}
