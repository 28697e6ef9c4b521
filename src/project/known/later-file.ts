import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "../../model/source-file.ts";

/**
 * A file that is read when somebody asks what it says. It may have changed since it was last looked at:
 * whoever looks at it again will see that.
 */
export function laterFile(root: string, path: string): TextFile {
  let text: string | undefined;
  return {
    path,
    get text() {
      text ??= readText(join(root, path));
      return text;
    },
  };
}

/** Of a file that has gone, nothing. */
function readText(place: string): string {
  try {
    return new TextDecoder().decode(readFileSync(place));
  } catch {
    return "";
  }
}
