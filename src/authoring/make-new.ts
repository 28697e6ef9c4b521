import { CommandError } from "../command/command-error.ts";
import type { Fault } from "../model/fault.ts";
import { isDate, isInRange } from "../model/shared-schemas.ts";
import type { TextFile } from "../model/source-file.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { checkId, freeId, idOfName } from "./new-id.ts";
import { idInKind, pathsOf, shortId } from "./new-paths.ts";
import { type NewPlace, type NewRequest, planNew } from "./plan-new.ts";

/** What somebody asked for, as it was written. */
export interface Wish {
  readonly kind: ThingKind;
  readonly name: string;
  readonly id?: string | undefined;
  /** Languages with commas between them. */
  readonly language?: string | undefined;
  readonly date?: string | undefined;
}

/** Adds files to a site without writing them, and says what comes of it. */
export interface Trial {
  /** The errors that the site has with these files, and has not without them. */
  readonly errorsWith: (files: readonly TextFile[]) => readonly Fault[];
  /** A fault in the words of the editors. */
  readonly describe: (fault: Fault) => string;
}

/**
 * Makes the files of a new thing, so that the site has no more errors than before. Pure.
 * @throws CommandError where that cannot be, with what can
 */
export function makeNew(wish: Wish, place: NewPlace, trial: Trial): readonly TextFile[] {
  const request = readWish(wish, place);
  const takenBy = (id: string) =>
    pathsOf(id, request.kind, place.facts).find((path) => place.facts.paths.has(path));
  const isFree = (id: string) =>
    takenBy(id) === undefined &&
    trial.errorsWith(planNew({ ...request, id }, place)).every(({ code }) => code !== sameAddress);
  const another = () => shortId(freeId(request.id, isFree), request.kind);
  const taken = takenBy(request.id);
  if (taken !== undefined) throw new CommandError("new-exists", taken, { id: another() });
  const files = planNew(request, place);
  const [fault] = trial.errorsWith(files);
  if (!fault) return files;
  const other = otherFile(fault, files);
  if (other === undefined)
    throw new CommandError("new-refused", wish.name, { fault: trial.describe(fault) });
  const { url = "" } = fault.values;
  throw new CommandError("new-address-taken", other, { url, id: another() });
}

const sameAddress: Fault["code"] = "duplicate-url";

/** The file that had the address of a new one before. */
function otherFile({ code, file, values }: Fault, files: readonly TextFile[]): string | undefined {
  if (code !== sameAddress) return undefined;
  return [file, String(values.other)].find((one) => files.every(({ path }) => path !== one));
}

function readWish({ kind, name, id, language, date }: Wish, { facts }: NewPlace): NewRequest {
  if (date !== undefined && !(isDate(date) && isInRange(date)))
    throw new CommandError("not-a-day", date, { example: facts.today });
  const hasFolders = kind.text !== undefined;
  return {
    kind,
    name,
    id: idInKind(id === undefined ? idOfName(name) : checkId(id, hasFolders), kind, facts),
    languages: readLanguages(language, facts.languages),
    date,
  };
}

/** The default language is always among them: what is the same in all stands in its file. */
function readLanguages(given: string | undefined, known: readonly string[]): readonly string[] {
  const wanted = (given ?? "").split(",").flatMap((one) => one.trim() || []);
  for (const language of wanted)
    if (!known.includes(language))
      throw new CommandError("not-a-site-language", language, { languages: known.join(", ") });
  return known.filter((language, index) => index === 0 || wanted.includes(language));
}
