/** A form that is open, as far as it is read here; the CMS has it. */
export interface OpenForm {
  readonly id: string;
  readonly isNew: boolean;
  readonly collectionName: string;
  readonly fileName?: string;
  readonly collection: { readonly identifier_field?: string };
  /** What stands in its fields, by their ways, for each language; that of data is `_default`. */
  readonly currentValues: ValuesByLocale;
  /** What stood in them when it was opened. */
  readonly originalValues: ValuesByLocale;
}

type ValuesByLocale = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

declare global {
  /** Told by the CMS of each change in a form, and of one that was closed (`mend-cms.ts`). */
  var formChanged: ((form: OpenForm | null | undefined) => void) | undefined;
}

/** The form that somebody has open. */
export interface FormWatch {
  readonly now: () => OpenForm | undefined;
  /** Is told of each change in it from now on; of one that was open already at once. */
  readonly follow: (tell: (form: OpenForm | undefined) => void) => void;
}

/** Watches the forms of the CMS. */
export function watchForms(): FormWatch {
  let open: OpenForm | undefined;
  const followers: ((form: OpenForm | undefined) => void)[] = [];
  globalThis.formChanged = (form) => {
    open = form ?? undefined;
    for (const tell of followers) tell(open);
  };
  return {
    // The CMS tells of no form that somebody leaves without saving.
    now: () => (document.querySelector(".content-editor") ? open : undefined),
    follow: (tell) => {
      followers.push(tell);
      if (open) tell(open);
    },
  };
}
