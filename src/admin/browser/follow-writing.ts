import type { Companion, FileChange, Writing } from "./companion.ts";
import type { FormWatch, OpenForm } from "./open-form.ts";

/** What saving would write of a form. */
interface FilesOfForm {
  readonly entry: {
    readonly locales: Readonly<
      Record<string, { readonly path: string; readonly content?: object }>
    >;
  };
  readonly changes: readonly FileChange[];
}

declare global {
  /** What the CMS would write of a form, had it been told to save it; nothing is written (`mend-cms.ts`). */
  var filesOfForm: ((form: OpenForm) => Promise<FilesOfForm>) | undefined;
}

/** So many milliseconds after the last key what was written is looked at. */
const pause = 250;

/**
 * Shows a companion what is written in the forms, while it is written. Whatever fails is told in the
 * console: somebody who writes is not to be kept from it.
 */
export function followWriting(companion: Promise<Companion>, forms: FormWatch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(form: OpenForm): Promise<void> {
    try {
      const writing = hasName(form) ? await writingOf(form) : undefined;
      if (forms.now() === form) await (await companion).follow(writing);
    } catch (error) {
      console.error(error);
    }
  }

  forms.follow((form) => {
    clearTimeout(timer);
    if (form) timer = setTimeout(() => void look(form), pause);
  });
}

/** The name of a new file is made of what the thing is called. */
function hasName({ isNew, collection, currentValues }: OpenForm): boolean {
  const { identifier_field: name } = collection;
  const [values] = Object.values(currentValues);
  return !isNew || name === undefined || String(values?.[name] ?? "").trim() !== "";
}

async function writingOf(form: OpenForm): Promise<Writing | undefined> {
  const made = await globalThis.filesOfForm?.(form);
  if (!made) return undefined;
  const { entry, changes } = made;
  const files = Object.entries(entry.locales).flatMap(([locale, { path }]) =>
    changes.some((change) => change.path === path)
      ? [{ path, language: locale.startsWith("_") ? "" : locale }]
      : [],
  );
  return { form: form.id, files, changes };
}
