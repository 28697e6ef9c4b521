import type { Migration, NewTexts, SiteTexts } from "./migration.ts";
import { brandTokens } from "./migrations/001-brand-tokens.ts";

/** All rules, in the order in which they are followed. */
const migrations: readonly Migration[] = [brandTokens];

/** What a rule changes in a site. */
export interface Migrated {
  readonly id: Migration["id"];
  readonly files: NewTexts;
}

/**
 * Follows the rules that lead from a data model to the present one, each on what those before it have left.
 * @returns the rules that change something
 */
export function migrate(files: SiteTexts, from: number): readonly Migrated[] {
  const texts = new Map(files);
  return migrations
    .filter(({ to }) => to > from)
    .flatMap((migration) => {
      const changed = migration.migrate(texts);
      for (const [path, text] of changed) texts.set(path, text);
      return changed.size > 0 ? [{ id: migration.id, files: changed }] : [];
    });
}
