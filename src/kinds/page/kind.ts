import { pageOf, type Speaker } from "../../routes/page-definition.ts";
import { keywordsOf, textOf, textPage } from "../../routes/text-page.ts";
import { defineKind, definePage, defineText } from "../kind.ts";
import { checkPlainPages } from "./checks.ts";
import { type PlainPage, plainPageFields, refinePlainPage } from "./schema.ts";

const plainPage = definePage<PlainPage>({
  ...textPage(foldersInAddress),
  section: ({ version }) => version,
  parents: (page) => foldersOf(page).map((id) => `page:${id}`),
  lastModified: ({ updated }) => updated,
  notes: ({ updated, review, editor }) => ({ updated, review, editor }),
  versionOf: ({ version, of }) => (version && of ? { kind: version, of } : undefined),
  search: (page, speaker) => ({ kind: "page", keywords: keywordsOf(page, speaker) }),
});

/** Any text that is no news: it stands where its folder is. */
export const page = defineKind({
  name: "page",
  pages: { page: plainPage },
  text: defineText<PlainPage>({
    fields: plainPageFields,
    refine: refinePlainPage,
    checkAll: checkPlainPages,
  }),
  plan: ({ pages }) =>
    [...pages.values()].flatMap((one) => (one.kind === "page" ? [pageOf(plainPage, one)] : [])),
});

/** A version of another page stands with all others of its sort. */
function foldersInAddress(one: PlainPage, speaker: Speaker): readonly string[] {
  if (one.version) return [speaker.translator.t(`routes.${one.version}`)];
  return foldersOf(one).map((id, depth) => {
    const parent = speaker.site.pages.get(id);
    return parent ? textOf(parent, speaker).slug : (id.split("/")[depth] ?? id);
  });
}

/** The ids of the folders in which a page lies, from the outermost; each may be a page of its own. */
function foldersOf({ id }: PlainPage): readonly string[] {
  const names = id.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
