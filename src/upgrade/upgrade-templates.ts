import { hash } from "node:crypto";
import type { TextFile } from "../model/source-file.ts";
import type { SiteTexts } from "./migration.ts";

/** What a body has made of a file, what that was made from, and what it would be made from now. */
export interface ThreeTexts {
  readonly own: string;
  readonly before: string;
  readonly now: string;
}

/** A file as this version writes it for a site. */
export interface Template extends TextFile {
  /** Digests (SHA-256) of what versions wrote that kept no record. */
  readonly former: readonly string[];
}

/** A text as it was and as it is. */
interface NewText {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What becomes of the files of a site that `init` wrote from templates, and that run outside the site. */
export interface UpgradedTemplates {
  /** What is new in a template, brought into the file with all that the body has changed there. */
  readonly changes: readonly NewText[];
  /** The files into which somebody has to bring that: what is new, as it was and as it is. */
  readonly byHand: readonly NewText[];
  /** What the site's files are made from, as it is to be kept for the next time. */
  readonly records: readonly TextFile[];
}

/**
 * Where a template is kept as it was when a file was made from it, or last compared with it.
 * @param path `.github/workflows/check.yml`
 */
export function recordOfTemplate(path: string): string {
  return path.replace(/^([^/]+)\//, "$1/.made-from/");
}

/**
 * Plans what becomes of such files. One that the body has removed stays so.
 * @param templates as this version writes them for the site
 * @param merge brings what is new into a text; undefined where both have changed the same lines
 */
export function upgradeTemplates(
  templates: readonly Template[],
  files: SiteTexts,
  merge: (texts: ThreeTexts) => string | undefined,
): UpgradedTemplates {
  const all = templates.flatMap((template) => {
    const own = files.get(template.path);
    return own === undefined ? [] : [upgradeOne(template, { files, own, merge })];
  });
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    byHand: all.flatMap(({ byHand }) => byHand ?? []),
    records: all.flatMap(({ record }) => record ?? []),
  };
}

interface Site {
  readonly files: SiteTexts;
  readonly own: string;
  readonly merge: (texts: ThreeTexts) => string | undefined;
}

interface UpgradedTemplate {
  readonly change?: NewText;
  readonly byHand?: NewText;
  readonly record?: TextFile;
}

function upgradeOne(
  { path, text, former }: Template,
  { files, own, merge }: Site,
): UpgradedTemplate {
  // Git may have written other ends of lines.
  const inOwnLines = (one: string) =>
    own.includes("\r\n") ? one.replaceAll(/\r?\n/g, "\r\n") : one.replaceAll("\r\n", "\n");
  const isFormer = former.includes(hash("sha256", own.replaceAll("\r\n", "\n")));
  const kept = files.get(recordOfTemplate(path)) ?? (isFormer ? own : undefined);
  const [now, before] = [inOwnLines(text), kept === undefined ? undefined : inOwnLines(kept)];
  if (before === now) return {};
  const record = { path: recordOfTemplate(path), text };
  if (own === now) return { record };
  if (before === undefined) return { record, byHand: { path, before: own, after: now } };
  const merged = own === before ? now : merge({ own, before, now });
  if (merged === undefined) return { record, byHand: { path, before, after: now } };
  return { record, change: { path, before: own, after: merged } };
}
