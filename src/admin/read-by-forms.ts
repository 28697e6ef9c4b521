import type { AdminConfig } from "./admin-config.ts";

/**
 * Tells which files of a site its forms read, once somebody has signed in.
 * @returns whether they read one, by its path from the root of the site
 */
export function readByForms({
  cms: { collections, singletons },
  before,
  siteLanguages,
}: Pick<AdminConfig, "cms" | "before" | "siteLanguages">): (path: string) => boolean {
  const single = new Set(singletons.map(({ file }) => file));
  const folders = collections.flatMap(({ folder = "", extension = "" }) =>
    siteLanguages.map(({ value }) => ({
      start: `${folder.replace("{{locale}}", value)}/`,
      end: `.${extension}`,
    })),
  );
  return (path) => {
    const inRepository = before + path;
    return (
      single.has(inRepository) ||
      folders.some(({ start, end }) => inRepository.startsWith(start) && inRepository.endsWith(end))
    );
  };
}
