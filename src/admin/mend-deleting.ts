import type { Mend } from "./mend-words.ts";

/** What the texts of these questions are filled with besides, by their keys. */
export const addedPlaces: Readonly<Record<string, string>> = {
  confirm_deleting_this_entry: "means",
  confirm_deleting_this_entry_with_assets: "means",
  confirm_deleting_selected_entries: "means",
  confirm_deleting_selected_entries_with_assets: "means",
  confirm_deleting_all_entries: "means",
  confirm_deleting_all_entries_with_assets: "means",
  "workflow.confirm_deleting_published_entry": "means",
  deleting_referenced_entries_note: "names",
};

const means = 'globalThis.meansOfDeleting?.()??""';

/** Where the CMS asks before something is deleted: it says what that means, and names what leads there. */
export const deletionMends: readonly Mend[] = [
  {
    // What it means is not the same of each kind (`word-deletions.ts`).
    where:
      /(?<=\(\w+\(\w+\)\.length\?`confirm_deleting_this_entry_with_assets`:`confirm_deleting_this_entry`)\)/,
    write: () => `,{values:{means:${means}}})`,
  },
  {
    where: /\(`workflow\.confirm_deleting_published_entry`\)/,
    write: () => `(\`workflow.confirm_deleting_published_entry\`,{values:{means:${means}}})`,
  },
  {
    where: /(?<=:`confirm_deleting_selected_entries`,\{values:\{count:\w+\.current\.length)(?=\})/,
    write: () => `,means:${means}`,
  },
  {
    // Fields out of which it is taken, too, are named by the things that they are in.
    where:
      /(:`deleting_referenced_entries_note`,\{values:\{count:(\w+\.plan\.targets)\.length)(?=\})/,
    write: (_, start, things) => `${start},names:globalThis.namesOfThings?.(${things})??""`,
  },
  {
    // What keeps something from being deleted has the name that lists have, where it is a single file, too; and
    // its field is found by those around it.
    where:
      /(?<=\w+=\(\{draft:(\w+),entry:\w+,collection:\w+,locale:.{0,200}?)collectionLabel:(\w+\.label\|\|(\w+)),fieldLabel:(\w+\.label\|\|\w+\.name),(entry:\w+,)summary:(\w+\(\w+,\w+\)),(locale:\w+,keyPath:(\w+))/,
    write: (_, draft, label, collection, field, entry, summary, place, way) => {
      const file = `${draft}.collectionFile`;
      const named = `globalThis.nameOfPlace?.({collectionName:${collection},fileName:${file}?.name,keyPath:${way}})`;
      return `collectionLabel:${file}?.label??(${label}),fieldLabel:${named}??(${field}),${entry}summary:${file}?void 0:${summary},${place}`;
    },
  },
  {
    where: /`\$\{(\w+\(\w+\)\.collectionLabel)\?\?``\} › \$\{(\w+\(\w+\)\.summary)\?\?``\}`/,
    write: (_, label, summary) => `[${label},${summary}].filter(Boolean).join(" › ")`,
  },
];
