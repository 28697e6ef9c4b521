import { addressOfTitle } from "../address-of-title.ts";
import type { MadeOfForm } from "./note-translations.ts";

/**
 * Gives new pages in other languages than the first one addresses of their own words. The first one has
 * the name of its file, which is made of its title.
 * @param languages those others
 */
export function withOwnAddresses<Made extends MadeOfForm>(
  made: Made,
  languages: readonly string[],
): Made {
  return languages.reduce(withOwnAddress, made);
}

function withOwnAddress<Made extends MadeOfForm>(made: Made, language: string): Made {
  const { entry, changes } = made;
  const own = entry.locales[language];
  const written = changes.find(({ path, action }) => path === own?.path && action === "create");
  if (!own || typeof written?.data !== "string") return made;
  const page = addressOfTitle(own.path, written.data);
  if (!page) return made;
  const { slug, text } = page;
  const content = { ...own.content, slug };
  return {
    ...made,
    entry: { ...entry, locales: { ...entry.locales, [language]: { ...own, content } } },
    changes: changes.map((one) => (one === written ? { ...one, data: text } : one)),
  };
}
