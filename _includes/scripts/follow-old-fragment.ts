import { textId } from "../../src/markdown/heading-ids.ts";

/**
 * Follows a fragment that names a heading as its id was before those of texts got a beginning of
 * their own: such addresses stand in other people's pages and bookmarks.
 */
export function followOldFragment(): void {
  const old = location.hash.slice(1);
  if (old === "" || document.getElementById(old)) return;
  const id = textId(old);
  if (document.getElementById(id)) location.replace(`#${id}`);
}
