import type { KnownContact } from "../src/import/page/find-contacts.ts";
import type { NewPictures } from "../src/import/page/find-pictures.ts";
import type { ImportSite } from "../src/import/page/import-pages.ts";
import { readSiteFacts } from "../src/import/site-facts.ts";
import type { Kind } from "../src/kinds/kind.ts";
import type { Fault } from "../src/model/fault.ts";
import { editorLanguageOf, loadSite } from "../src/model/load-site.ts";
import { placeOfPage } from "../src/model/page-texts.ts";
import { readSiteFiles } from "../src/model/read-site-files.ts";
import type { SiteFiles } from "../src/model/site-files.ts";
import { parseData } from "../src/model/sources.ts";
import { makeAnew } from "../src/project/known/known-made.ts";
import { allKinds } from "../src/project/own-kinds/all-kinds.ts";
import { ownKindsOf } from "../src/project/own-kinds/kinds-of-site.ts";
import { withOwnCode } from "../src/project/own-kinds/own-code.ts";
import { readOwnTexts } from "../src/project/own-texts.ts";
import { siteWords } from "../src/project/site-words.ts";
import { checkAddresses } from "../src/routes/check-addresses.ts";
import { checkLengths, checkRoutes } from "../src/routes/check-routes.ts";
import { planRoutes } from "../src/routes/plan-routes.ts";

/** The site before an import, with the errors that it has. */
export interface SiteBefore extends ImportSite {
  readonly faultsBefore: readonly Fault[];
}

/**
 * Reads what the import must know of a site. The site may have faults meanwhile, but for its settings and
 * the code of its own kinds.
 * @throws ImportError when the folder holds no site
 */
export async function siteForImport(root: string, now: Date): Promise<SiteBefore> {
  await readSiteFacts(root);
  const files = await readSiteFiles(root);
  const kinds = allKinds(await ownKindsOf(root, editorLanguageOf(files), makeAnew));
  const check = await checkerOf(root, { kinds, now });
  const { languages, site, faults } = check(files);
  const known = new Set(faults.map(keyOf));
  const { settings, things } = parseData(files, kinds, () => {});
  const { url, country } = (settings?.value ?? {}) as { url?: unknown; country?: unknown };
  const host = typeof url === "string" ? URL.parse(url)?.host : undefined;
  const contacts = [...(things.get("contact") ?? [])];
  return {
    root,
    languages,
    country: typeof country === "string" ? country : "SE",
    today: site?.today ?? now.toISOString().slice(0, 10),
    ...(host !== undefined && { host }),
    kinds,
    contacts: contacts.flatMap(([id, { value }]) => toContact(id, value)),
    byName: namesOfPages(files, site?.pages),
    existing: new Set(files.content.map(({ path }) => path)),
    faultsBefore: faults,
    faultsWith: (texts, pictures) =>
      check(withMore(files, texts, pictures)).faults.filter((fault) => !known.has(keyOf(fault))),
  };
}

function keyOf({ file, line, field, code, values }: Fault): string {
  return JSON.stringify([file, line, field, code, values]);
}

function toContact(id: string, value: unknown): readonly KnownContact[] {
  const { name, email } = (value ?? {}) as { name?: unknown; email?: unknown };
  if (typeof name !== "string") return [];
  return [{ id, name, ...(typeof email === "string" && { email }) }];
}

/** What a build would find wrong with the content of a site, and the site where it can be made. */
async function checkerOf(
  root: string,
  { kinds, now }: { readonly kinds: readonly Kind[]; readonly now: Date },
) {
  const own = await readOwnTexts(makeAnew);
  return (files: SiteFiles) =>
    withOwnCode({ root, editorLanguage: editorLanguageOf(files) }, () => {
      const { site, faults, languages } = loadSite(files, now, kinds);
      const words = siteWords(own, files, languages);
      const isError = ({ severity }: Fault) => severity === "error";
      const ofRoutes: Fault[] = [];
      if (site && !words.faults.some(isError)) {
        const table = planRoutes(site, words.translators(), kinds);
        for (const find of [checkRoutes, checkLengths, checkAddresses])
          ofRoutes.push(...find(table, site));
      }
      return { site, languages, faults: [...faults, ...ofRoutes].filter(isError) };
    });
}

function withMore(
  files: SiteFiles,
  texts: readonly { readonly path: string; readonly text: string }[],
  pictures: NewPictures,
): SiteFiles {
  const added = [...pictures].map(([name, { media }]) => [name, media] as const);
  return {
    ...files,
    content: [...files.content, ...texts].sort((one, other) => (one.path < other.path ? -1 : 1)),
    media: new Map([...files.media, ...added]),
  };
}

/** The ids of pages by the last parts of their addresses, but for those that several have. */
function namesOfPages(
  { content }: SiteFiles,
  pages: ReadonlyMap<
    string,
    { readonly translations: Readonly<Record<string, { slug: string }>> }
  > = new Map(),
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, id: string) => found.set(name, (found.get(name) ?? new Set()).add(id));
  for (const [id, { translations }] of pages) {
    add(id.split("/").at(-1) ?? id, id);
    for (const { slug } of Object.values(translations)) add(slug, id);
  }
  if (pages.size === 0)
    for (const { path } of content) {
      const { id } = placeOfPage(path);
      add(id.split("/").at(-1) ?? id, id);
    }
  return new Map(
    [...found].flatMap(([name, [id = "", ...others]]) => (others.length === 0 ? [[name, id]] : [])),
  );
}
