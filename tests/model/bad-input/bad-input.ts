import { type Change, filesWith } from "../site-with.ts";

/** One mistake in one file of the fixture site, and the one fault that it must give. */
export interface BadInput {
  /** Ends the sentence "reports … when". */
  readonly when: string;
  readonly file: string;
  readonly change: Change;
  /** The field, if the fault has one, and the code: `phones[0] not-a-telephone`. */
  readonly fault: string;
  /**
   * What stands in the changed file on the line that the fault must name: by default what was put
   * there. `file`: the fault concerns the whole file.
   */
  readonly at?: string | "file";
}

/** The fault as tests compare it, with the line on which the mistake stands. */
export function expectedFault({ file, change, fault, at = textOf(change) }: BadInput): string {
  if (at === "file") return `${file} ${fault}`;
  const { data, content } = filesWith({ [file]: change });
  const text = [...data, ...content].find(({ path }) => path === file)?.text ?? "";
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`"${at}" does not stand in ${file}`);
  return `${file}:${text.slice(0, index).split(/\r\n|\n|\r/).length} ${fault}`;
}

function textOf(change: Change): string {
  if (typeof change === "string") return change;
  return Array.isArray(change) ? String(change[1]) : "file";
}
