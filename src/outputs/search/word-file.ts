import { gunzipSync } from "node:zlib";
import { searchFolder } from "../../routes/search-facts.ts";
import type { SearchFile } from "./search-file.ts";
import { countWords } from "./search-words.ts";

/** A page as the index keeps it begins with Pagefind's mark. */
const mark = "pagefind_dcd";

/** What a fragment says of a page, as far as it is needed. */
interface Fragment {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * The words that the search can find in a language, which a browser fetches when one is misspelt. They
 * are taken from the index itself: a word that is offered is one that is found.
 */
export function wordFile(language: string, index: readonly SearchFile[]): SearchFile {
  const count = countWords(language);
  for (const { path, content } of index) {
    if (!path.endsWith(".pf_fragment")) continue;
    const { content: text, meta } = readFragment(content);
    count.add([text, ...Object.values(meta)].join("\n"));
  }
  return {
    path: `${searchFolder}/words.${language}.json`,
    content: new TextEncoder().encode(JSON.stringify(count.words())),
  };
}

function readFragment(content: Uint8Array): Fragment {
  const text = gunzipSync(content).toString("utf8");
  if (!text.startsWith(mark)) throw new Error("Pagefind writes its fragments in another way");
  return JSON.parse(text.slice(mark.length)) as Fragment;
}
