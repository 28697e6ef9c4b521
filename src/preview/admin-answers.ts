import { localDraft } from "../admin/draft-addresses.ts";
import { loadOnce } from "../model/load-once.ts";
import { adminFiles } from "../project/admin-files.ts";
import type { Answer } from "./site-answers.ts";

/** Gives the answer for an address below `/admin/`; undefined where nothing stands there. */
export type AdminAnswers = (path: string) => Promise<Answer | undefined>;

/**
 * Answers for the forms of a site in a folder, which they edit on this machine. They are bundled when
 * somebody first asks for them.
 */
export function adminAnswers(root: string): AdminAnswers {
  const files = loadOnce(() => adminFiles(root, { isLocal: true, draft: localDraft }));
  return async (path) => {
    const { made, copied } = await files();
    const name = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
    const found = made.find((file) => file.path === name);
    if (found) return { content: await found.make() };
    const standing = copied.find((file) => file.path === name);
    return standing && { file: standing.file };
  };
}
