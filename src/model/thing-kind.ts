import type { z } from "zod";
import type { Edge } from "../markdown/find-circles.ts";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import type { Fault, Report } from "./fault.ts";
import type { Life } from "./life.ts";
import type { LifeMoment } from "./life-moment.ts";
import type { TextPage } from "./page.ts";
import type { LocalizedText, SharedSchemas } from "./shared-schemas.ts";
import type { Things, UnlinkedSite } from "./site.ts";
import type { SiteFiles } from "./site-files.ts";
import type { SiteSettings } from "./site-settings.ts";
import type { Skeleton } from "./skeleton.ts";
import type { SourceFile } from "./source-file.ts";

/** What everything that has a file has, and when it comes and goes where its kind has fields for that. */
export interface Thing extends Life {
  readonly id: string;
}

/** A field of a file, by the way to it. */
export type FieldPath = readonly PropertyKey[];

/** A day on which something is said to have happened, `YYYY-MM-DD`. */
export interface StatedDay {
  readonly path: FieldPath;
  readonly date: string | undefined;
}

/** A time that is read from a clock, and its place in the file. */
export interface ReadTime {
  readonly path: FieldPath;
  readonly date: string;
  readonly time: string;
}

/** What a thing says of another one of its kind: it comes after it, or is a part of it. */
export interface Relation extends Edge {
  /** The thing in whose file it stands, and where. */
  readonly owner: string;
  readonly path: FieldPath;
}

/** A text that stands in a Markdown file of its own. */
export interface OwnText {
  readonly language: string;
  readonly file: string;
  readonly body: MarkdownDocument;
  /** The line of the file on which the text begins; 1-based. */
  readonly bodyLine: number;
}

/** A thing within another one, which references can name. */
export interface Part {
  readonly id: string;
  readonly value: object;
  /** Where the id stands, where no other of the site may have it. */
  readonly path?: FieldPath;
}

/** What things are made with. */
export interface LoadContext {
  /** The files of the kind, parsed, by the ids of the things. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly files: SiteFiles;
  readonly languages: readonly string[];
  readonly shared: SharedSchemas;
  readonly report: Report;
}

/** Something wrong with a thing, and the field of its file in which that stands. */
export type FieldFault = Pick<Fault, "severity" | "code" | "values"> & {
  readonly path: FieldPath;
};

/** How things are kept: a JSON file each, in a folder below `_data`. */
export interface DataFormat<One extends Thing = Thing> {
  readonly folder: string;
  /** The id of the only such thing that a site may have. */
  readonly onlyId?: string;
  /** The group of the help texts for its fields, below `fields` in the locales. */
  readonly fields: string;
  /** The name of its JSON Schema, where it is not that of the kind. */
  readonly schemaName?: string;
  schema(shared: SharedSchemas): z.ZodType;
  /** What stands in a new file beside the fields that must be there. */
  readonly skeleton?: Skeleton;
  /** Makes a thing of its fields, where it is more than these and its id. */
  make?(fields: object, id: string): One;
  /** Makes all things at once, where a file alone does not hold one. */
  load?(context: LoadContext): ReadonlyMap<string, One>;
  /** What the schema cannot see of one thing. */
  check?(thing: One, source: SourceFile, report: Report): void;
  /** What only shows when all things of the kind are known. */
  checkAll?(things: ReadonlyMap<string, One>, context: LoadContext): void;
  /** What only shows beside the settings and the other things of the site, and on the day of the build. */
  checkInSite?(
    thing: One,
    site: Pick<UnlinkedSite, "settings" | "today" | "things">,
  ): readonly FieldFault[];
  /** Adds what follows from other things: successors from predecessors. */
  complete?(things: ReadonlyMap<string, One>, all: Things): ReadonlyMap<string, One>;
  /** False where nothing can refer to such a thing: it has no page. */
  readonly isNamed?: boolean;
  /** The key of the page on which all such things stand, where they have none of their own. */
  readonly standsOn?: string;
  /** What such a thing is called. */
  nameOf?(thing: One): LocalizedText;
  /** What a thing holds that references can name, by the names of these kinds. */
  readonly parts?: Readonly<Record<string, PartsOf<One>>>;
  /** Relations that must not lead back to where they began; in each list, those that can together. */
  relations?(things: ReadonlyMap<string, One>): readonly (readonly Relation[])[];
  statedDays?(thing: One): readonly StatedDay[];
  /** The times that clocks must show, and their time zone where it is not the site's. */
  clockTimes?(thing: One): {
    readonly timeZone?: string | undefined;
    readonly times: readonly ReadTime[];
  };
  /** The moments at which the site says something else of it, beside those of its life. */
  changesAt?(thing: One): readonly LifeMoment[];
  /** The fragments that a link to the thing may name, in the first of the languages that it has. */
  fragments?(thing: One, languages: readonly string[]): readonly string[];
  /** The folder of a language below which the texts of things stand; they are no pages of their own. */
  readonly textFolder?: string;
  /** The texts that stand there; what else the thing holds is `withoutTexts`. */
  ownTexts?(thing: One): readonly OwnText[];
  withoutTexts?(thing: One): object;
  /** The index of the part in which a reference stands, for those who follow it back: a session. */
  partNamed?(path: FieldPath): number | undefined;
  /** That part, by its index. */
  partAt?(thing: One, index: number): object | undefined;
}

/** The parts of a thing, and how their ids lead to it. */
export interface PartsOf<One extends Thing> {
  of(thing: One): readonly Part[];
  /** The id of the thing that a part would belong to; absent where the part's id does not say it. */
  ownerOf?(id: string): string;
}

/** How texts are kept: a Markdown file for each language, at the same path. */
export interface TextFormat<One extends TextPage = TextPage> {
  /** The first folder of its pages' ids; absent for the kind that takes all others. */
  readonly folder?: string;
  /** Whether builds for visitors leave its pages out: no other text may lead to them. */
  readonly isForEditors?: boolean;
  /** The fields that the file in the default language has beside those of every page. */
  fields(shared: SharedSchemas): z.ZodRawShape;
  /** What stands in a new file beside the title, a summary and the fields that must be there. */
  readonly skeleton?: Skeleton;
  /** What a schema of single fields cannot see. */
  refine?(fields: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void;
  /** What only shows when all pages are known. */
  checkAll?(pages: readonly One[], context: TextContext): void;
  /** The day before which it is not to be shown, and the field that says it. */
  appears?(page: One): { readonly date: string; readonly field: string };
}

/** What texts are checked with. */
export interface TextContext {
  readonly pages: UnlinkedSite["pages"];
  readonly settings: SiteSettings;
  /** Says what is wrong with a page, in the file of the default language. */
  readonly tell: (
    page: TextPage,
    field: string,
    fault: Pick<Fault, "severity" | "code" | "values">,
  ) => void;
  readonly report: Report;
}

/** A page that lists what a site has of a kind; references name it by `section:ID`. */
export interface SectionOfKind {
  readonly id: string;
  /** Absent for one that every site has. */
  isThere?(site: {
    readonly has: (kind: string) => boolean;
    readonly settings: SiteSettings;
  }): boolean;
}

/** What reading, checking and linking a site must know of a kind. */
export interface ThingKind {
  /** The name in references: `event` in `event:open-house`. */
  readonly name: string;
  /** The name in references, where the room is called something else. */
  readonly reference?: string;
  readonly data?: DataFormat;
  readonly text?: TextFormat;
  readonly sections?: readonly SectionOfKind[];
}
