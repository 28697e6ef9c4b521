/** What the name of a file of a built site tells of the part of the generator that writes it. */
const writers: readonly (readonly [RegExp, string])[] = [
  [/\/feed\.xml$/, "src/outputs/feeds/atom-feed.ts"],
  [/\.ics$/, "src/outputs/calendar/write-calendar.ts"],
  [/^\/data\/[^/]+\.csv$/, "src/outputs/open-data/csv.ts"],
  [/^\/data\/catalog\.jsonld$/, "src/outputs/open-data/data-catalog.ts"],
  [/^\/data\/[^/]+\.json$/, "src/outputs/open-data/json-file.ts"],
  [/^\/sitemap\.xml$/, "src/outputs/sitemap.ts"],
  [/^\/(?:_headers|robots\.txt|\.well-known\/security\.txt)$/, "src/outputs/server-files.ts"],
  [/^\/_redirects$/, "src/outputs/redirect-lines.ts"],
  [/^\/listen\//, "src/outputs/spoken-words.ts"],
  [/^\/pagefind\//, "src/outputs/search/search-index.ts"],
  [/^\/assets\/scripts\//, "src/outputs/scripts.ts"],
  [/^\/assets\/[^/]+\.css$/, "src/outputs/stylesheet.ts"],
];

const documentHead = "_includes/components/document-head/document-head.tsx";
const footer = "_includes/components/site-footer/site-footer.tsx";

/** What is wrong with a page at no place that has a class, and the part of the generator that has it. */
const partsOfPages: Readonly<Record<string, string>> = {
  "alternate-pages": documentHead,
  "canonical-address": documentHead,
  "consistent-help": footer,
  "consistent-navigation": "_includes/components/site-menu/site-menu.tsx",
  "document-title": documentHead,
  "html-has-lang": "_includes/layouts/document.tsx",
  "html-lang-valid": "_includes/layouts/document.tsx",
  "language-switcher": "_includes/components/language-switcher/language-switcher.tsx",
  "meta-refresh": documentHead,
  "meta-viewport": documentHead,
  "missing-help": footer,
  "structured-data": "_includes/components/document-head/structured-data.tsx",
};

/** The file of the generator that writes a file of a site; undefined for its pages and for copies. */
export function writerOf(address: string): string | undefined {
  return writers.find(([pattern]) => pattern.test(address))?.[1];
}

/** The file of the generator that has what a rule is about, wherever on a page that is. */
export function partOfPages(rule: string): string | undefined {
  return partsOfPages[rule];
}
