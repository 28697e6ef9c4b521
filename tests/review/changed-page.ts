import type { ChangedPage } from "../../src/review/compare-pages.ts";

/** A page to which a paragraph was added. */
export function changedPage(page: Partial<ChangedPage>, text: string): ChangedPage {
  return {
    address: "/sv/a/",
    before: "/sv/a/",
    name: "/sv/a/",
    language: "sv",
    isOwn: true,
    changes: [
      {
        what: "added",
        block: "text",
        words: [{ state: "added", text }],
        links: [],
        isOtherPicture: false,
      },
    ],
    ...page,
  };
}
