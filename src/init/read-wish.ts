import { parse as parseColour } from "culori";
import type { Person } from "../authoring/ask-for.ts";
import { CommandError, describeCommandError } from "../command/command-error.ts";
import type { Translate } from "../i18n/translator.ts";
import { namesOf } from "../model/kind-names.ts";
import { createSharedSchemas } from "../model/shared-schemas.ts";
import { siteSettingsSchema } from "../model/site-settings.ts";
import {
  type BodyKind,
  bodyKinds,
  ownColour,
  type SiteLanguage,
  type SiteWish,
  siteLanguages,
} from "./site-wish.ts";

/** What was given with a command, as it was written. */
export type GivenWish = { readonly [Field in WishField]?: string | undefined };

/** The options by which a wish is given. */
export type WishField =
  | "name"
  | "english-name"
  | "kind"
  | "languages"
  | "url"
  | "email"
  | "brand-colour";

/** Who is asked for what was not given. */
export interface Asked {
  readonly t: Translate;
  /** Absent where nobody can be asked. */
  readonly person?: Person | undefined;
  /** The languages of a site where nothing else is said. */
  readonly languages: string;
}

/**
 * Reads what somebody wants of a new site, and asks for the rest: again, where an answer is none.
 * @returns undefined where somebody who is asked leaves
 * @throws CommandError where something is missing or wrong and nobody can be asked
 */
export async function readWish(given: GivenWish, asked: Asked): Promise<SiteWish | undefined> {
  try {
    const name = await ask("name", given, asked, { read: readName });
    const kind = await ask("kind", given, asked, { read: kindReader(asked.t) });
    const languages = await ask("languages", given, asked, {
      read: readLanguages,
      otherwise: asked.languages,
    });
    const isEnglishToo = languages.indexOf("en") > 0;
    const englishName = isEnglishToo
      ? await ask("english-name", given, asked, { read: readEnglishName, otherwise: "" })
      : undefined;
    const url = await ask("url", given, asked, { read: readUrl });
    const email = await ask("email", given, asked, { read: readEmail });
    const colour = await ask("brand-colour", given, asked, {
      read: readColour,
      otherwise: ownColour,
    });
    return { name, englishName, kind, languages, url, email, colour };
  } catch (error) {
    if (error === hasLeft) return undefined;
    throw error;
  }
}

/** Thrown where somebody who is asked leaves. */
const hasLeft = new Error("nobody answers any more");

interface Reading<Value> {
  /** @throws CommandError for what cannot be meant */
  readonly read: (text: string, place: string) => Value;
  /** What counts where nothing is said. */
  readonly otherwise?: string;
}

async function ask<Value>(
  field: WishField,
  given: GivenWish,
  { t, person }: Asked,
  { read, otherwise }: Reading<Value>,
): Promise<Value> {
  const place = `--${field}`;
  const text = given[field] ?? (person ? undefined : otherwise);
  if (text !== undefined) return read(text, `${place} ${text}`);
  if (!person) throw new CommandError("init-not-said", place);
  for (;;) {
    const answer = await person.ask(
      t(`commands.init.ask.${field}`, { otherwise: otherwise ?? "" }),
    );
    if (answer === undefined) throw hasLeft;
    const said = answer.trim() === "" ? otherwise : answer.trim();
    if (said === undefined) continue;
    try {
      return read(said, said);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      person.say(describeCommandError(error, { t }));
    }
  }
}

/** Marks of Markdown would become more than letters of the name. */
const marks = /[[\]{}<>*_`\\|#"]/;

function readName(text: string, place: string): string {
  const name = text.replace(/\s+/g, " ").trim();
  if (name === "" || name.length > 100 || marks.test(name))
    throw new CommandError("init-not-a-name", place);
  return name;
}

function readEnglishName(text: string, place: string): string | undefined {
  return text.trim() === "" ? undefined : readName(text, place);
}

/** By its name, by what it is called in the language that is spoken, or by its number in the question. */
function kindReader(t: Translate): (text: string, place: string) => BodyKind {
  const kinds = Object.keys(bodyKinds) as BodyKind[];
  return (text, place) => {
    const found = kinds.find((kind, index) =>
      [kind, t(`commands.init.kinds.${kind}`), String(index + 1)].includes(text.toLowerCase()),
    );
    if (found !== undefined) return found;
    throw new CommandError("init-not-a-kind", place, { choices: kinds.join(", ") });
  };
}

function readLanguages(text: string, place: string): readonly SiteLanguage[] {
  const names = text.split(",").map((name) => name.trim());
  const found = names.flatMap((name) => siteLanguages.find((language) => language === name) ?? []);
  if (found.length < names.length || new Set(found).size < found.length)
    throw new CommandError("init-languages", place, { choices: siteLanguages.join(", ") });
  return found;
}

const shared = createSharedSchemas({
  languages: ["sv"],
  country: "SE",
  kinds: namesOf([]),
});
const settings = siteSettingsSchema(shared).shape;

function readUrl(text: string, place: string): string {
  const url = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  if (!settings.url.safeParse(url).success) throw new CommandError("init-not-an-address", place);
  return url;
}

function readEmail(text: string, place: string): string {
  if (!settings.email.safeParse(text).success) throw new CommandError("init-not-an-email", place);
  return text;
}

function readColour(text: string, place: string): string {
  const colour = /^[0-9a-f]{6}$/i.test(text) ? `#${text}` : text;
  if (!parseColour(colour)) throw new CommandError("init-not-a-colour", place);
  return colour;
}
