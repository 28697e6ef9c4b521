import type { Companion, Writing } from "./companion.ts";
import type { MadeOfForm } from "./note-translations.ts";
import { type FormWatch, hasName, type OpenForm } from "./open-form.ts";

declare global {
  /** What the CMS would write of a form, had it been told to save it; nothing is written (`mend-cms.ts`). */
  var filesOfForm: ((form: OpenForm) => Promise<MadeOfForm>) | undefined;
}

/** So many milliseconds after the last key what was written is looked at. */
const pause = 250;

/**
 * Shows a companion what is written in the forms, while it is written. Whatever fails is told in the
 * console: somebody who writes is not to be kept from it.
 */
export function followWriting(companion: () => Promise<Companion>, forms: FormWatch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(form: OpenForm): Promise<void> {
    try {
      const writing = hasName(form) ? await writingOf(form) : undefined;
      if (forms.now() === form) await (await companion()).follow(writing);
    } catch (error) {
      console.error(error);
    }
  }

  forms.follow((form) => {
    clearTimeout(timer);
    if (form) timer = setTimeout(() => void look(form), pause);
  });
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
