import { type CheckedFile, type FileCircumstances, fileChecker } from "../checks/check-file.ts";
import type { Spellers } from "../checks/speller.ts";
import type { ReadPage } from "../model/load-page.ts";
import type { PageMemory } from "../model/page-memory.ts";
import { lastAnswer, rememberFor } from "../model/remember.ts";
import type { TextFile } from "../model/source-file.ts";

/** Remembers what became of the files of pages, as long as they are the same objects. */
export function rememberPages(): PageMemory {
  let circumstances: string | undefined;
  const pages = new Map<string, { readonly texts: readonly TextFile[]; readonly read: ReadPage }>();
  return {
    begin: (given) => {
      if (given !== circumstances) pages.clear();
      circumstances = given;
    },
    recall: (id, texts) => {
      const known = pages.get(id);
      const isSame =
        known?.texts.length === texts.size &&
        [...texts.values()].every((file, index) => file === known.texts[index]);
      return isSame ? known.read : undefined;
    },
    keep: (id, texts, read) => pages.set(id, { texts: [...texts.values()], read }),
  };
}

/** Has rules about texts look at files, and remembers what they find in each of them. */
export function rememberChecks(
  spellers?: Spellers,
): (files: readonly TextFile[], circumstances: FileCircumstances) => readonly CheckedFile[] {
  const last = lastAnswer<(file: TextFile) => CheckedFile>();
  return (files, circumstances) =>
    files.map(
      last([JSON.stringify(circumstances)], () =>
        rememberFor(fileChecker(circumstances, spellers)),
      ),
    );
}
