import { editJson } from "../admin/edit-json.ts";
import { dataModel } from "../model/data-model.ts";
import { settingsFile } from "../model/sources.ts";
import type { SiteTexts } from "./migration.ts";
import { type Migrated, migrate } from "./migrations.ts";
import { upgradePackage } from "./package-of-site.ts";

/** What is to become of a site. */
export interface Upgrade {
  /** The data model that it has followed. */
  readonly from: number;
  readonly migrated: readonly Migrated[];
  /** All files that change, each once, as they were and as they are to be. */
  readonly changes: readonly {
    readonly path: string;
    readonly before: string;
    readonly after: string;
  }[];
}

interface Settings {
  readonly model?: number;
}

export const packagePath = "package.json";

/**
 * Plans how a site becomes one of the present data model. Pure.
 * @param files the texts of the site, with `package.json` where it has one
 */
export function planUpgrade(
  files: SiteTexts,
  wanted: Parameters<typeof upgradePackage>[1],
): Upgrade {
  const settings = files.get(settingsFile) ?? "{}";
  const { model: from = 1 } = JSON.parse(settings) as Settings;
  const migrated = migrate(files, from);
  const after = new Map(migrated.flatMap(({ files: changed }) => [...changed]));
  const ofPackage = files.get(packagePath);
  if (ofPackage !== undefined) after.set(packagePath, upgradePackage(ofPackage, wanted));
  // A rule may have changed the settings, too.
  const newest = after.get(settingsFile) ?? settings;
  const { model: _before, ...fields } = JSON.parse(newest) as Settings;
  after.set(settingsFile, editJson(newest, { model: dataModel, ...fields }));
  return {
    from,
    migrated,
    changes: [...after].flatMap(([path, text]) => {
      const before = files.get(path);
      return before === undefined || before === text ? [] : [{ path, before, after: text }];
    }),
  };
}
