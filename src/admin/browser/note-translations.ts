import { recordsFileOf } from "../../model/translation-record.ts";
import type { Review } from "../../translations/accept.ts";
import type { AdminConfig } from "../admin-config.ts";
import { sourceKey } from "../form.ts";
import {
  isSaidInBoth,
  noteReviewed,
  type WrittenThing,
  writtenUnits,
} from "../review-translations.ts";
import { reviewedKey, reviewedKeyOf } from "../translation-fields.ts";
import { collectionOf } from "./collection-of-form.ts";
import type { FileChange } from "./companion.ts";
import { type FileCache, type KnownRecords, shaIn } from "./known-records.ts";
import { type FormWatch, hasName, type OpenForm } from "./open-form.ts";
import { withOwnAddresses } from "./own-addresses.ts";
import { keepChoices } from "./translation-choices.ts";

/** What saving makes of a form, and what the CMS keeps of it. */
export interface MadeOfForm {
  readonly entry: {
    readonly locales: Readonly<
      Record<
        string,
        { readonly path: string; readonly content?: Readonly<Record<string, unknown>> }
      >
    >;
  };
  readonly changes: readonly FileChange[];
}

/** What can be known while that is made. */
interface Making extends MadeOfForm {
  readonly form: OpenForm;
  readonly cache?: FileCache;
}

declare global {
  /** Asked by the CMS to finish what saving makes of a form, also where it is only looked at (`mend-cms.ts`). */
  var finishFiles: ((making: Making) => Promise<MadeOfForm>) | undefined;
  /** Who has signed in, where somebody has (`mend-cms.ts`). */
  var editorOfForms: (() => { readonly name: string } | undefined) | undefined;
}

/** So many milliseconds after the last key it is looked whether both languages say the same. */
const pause = 250;

/**
 * Has what is saved note which text a translation was made from, where its editor says that it is right. Until
 * they say something, it is taken from what they change (`isSaidInBoth`), and the form shows it.
 */
export function noteTranslations(config: AdminConfig, forms: FormWatch, known: KnownRecords): void {
  const [, ...others] = config.siteLanguages.map(({ value }) => value);
  const choices = keepChoices();

  async function finish(made: Making): Promise<MadeOfForm> {
    const { form } = made;
    const keys = keysOf(form, config, others);
    if (keys.length === 0) return made;
    const making = withOwnAddresses(made, others);
    const thing = thingOf(making, config.before, known);
    const languages = config.siteLanguages.map(({ value }) => value);
    const noted = keys.flatMap(({ language, locale, key }) => {
      const units = writtenUnits(thing, languages, language);
      const isRight = choices.choose(form, { locale, key }, isSaidInBoth(units));
      return isRight ? units : [];
    });
    const files = noteReviewed(noted, thing, review());
    const texts = new Map(files.map(({ path, text }) => [config.before + path, text]));
    return finished(making, texts, known);
  }

  globalThis.finishFiles = async (made) => {
    try {
      return await finish(made);
    } catch (error) {
      // Nobody is to be kept from saving: the check tells of what is outdated.
      console.error(error);
      return made;
    }
  };

  // The field shows what is proposed as soon as files are made.
  const look = (form: OpenForm) => globalThis.filesOfForm?.(form).catch(console.error);
  let timer: ReturnType<typeof setTimeout> | undefined;
  forms.follow((form) => {
    clearTimeout(timer);
    if (form && hasName(form)) timer = setTimeout(() => look(form), pause);
  });
}

/** The fields of a form in which it is said, with the language that each is about. */
function keysOf(form: OpenForm, { cms }: AdminConfig, others: readonly string[]) {
  const fields = collectionOf(form, cms)?.fields ?? [];
  const isThere = (key: string) => fields.some(({ name }) => name === key);
  return others.flatMap((language) => {
    if (isThere(reviewedKey)) return [{ language, locale: language, key: reviewedKey }];
    const key = reviewedKeyOf(language);
    return isThere(key) ? [{ language, locale: "_default", key }] : [];
  });
}

/** Its files, by their paths from the root of the site. */
function thingOf(
  { form, entry, changes }: Making,
  before: string,
  known: KnownRecords,
): WrittenThing {
  const pathOf = (path: string) => path.slice(before.length);
  const locales = Object.entries(entry.locales);
  const [[, { path: first }] = ["", { path: "" }]] = locales;
  const records = known.textOf(recordsFileOf(first));
  return {
    before: locales.flatMap(([locale, { path }]) => {
      const text = form.originalValues[locale]?.[sourceKey];
      return typeof text === "string" && text !== "" ? [{ path: pathOf(path), text }] : [];
    }),
    after: locales.flatMap(([, { path }]) => {
      const text = changes.find((change) => change.path === path)?.data;
      return typeof text === "string" ? [{ path: pathOf(path), text }] : [];
    }),
    ...(records !== undefined && {
      records: { path: pathOf(recordsFileOf(first)), text: records },
    }),
  };
}

/** The day on which somebody saves, where they are, and who they are if they have signed in. */
function review(): Review {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return { day, by: globalThis.editorOfForms?.()?.name };
}

/** With the notes in its files; what the CMS keeps is what stands in them from then on. */
async function finished(
  { entry, changes, cache }: Making,
  noted: ReadonlyMap<string, string>,
  known: KnownRecords,
): Promise<MadeOfForm> {
  const own = changes.map((change) => {
    const text = noted.get(change.path);
    return text === undefined ? change : { ...change, data: text };
  });
  const beside = [...noted].filter(([path]) => changes.every((change) => change.path !== path));
  const added = beside.map(async ([path, data]): Promise<FileChange> => {
    const action = known.textOf(path) === undefined ? "create" : "update";
    return { action, path, data, ...(await shaIn(cache, path)) };
  });
  const all = [...own, ...(await Promise.all(added))];
  return { entry: { ...entry, locales: keptLocales(entry.locales, all) }, changes: all };
}

/** What the CMS keeps of a thing: the texts of its files as they are now, and no choice. */
function keptLocales(
  locales: MadeOfForm["entry"]["locales"],
  changes: readonly FileChange[],
): MadeOfForm["entry"]["locales"] {
  const entries = Object.entries(locales).map(([locale, one]) => {
    const text = changes.find(({ path }) => path === one.path)?.data;
    if (!one.content || typeof text !== "string") return [locale, one] as const;
    const values = Object.entries(one.content).filter(([name]) => !name.startsWith(reviewedKey));
    const content = { ...Object.fromEntries(values), [sourceKey]: text };
    return [locale, { ...one, content }] as const;
  });
  return Object.fromEntries(entries);
}
