/** A form that is open, as far as it is read here; the CMS has it. */
export interface OpenForm {
  readonly id: string;
  /** When it was opened: the same thing can be opened again. */
  readonly createdAt: number;
  readonly isNew: boolean;
  readonly collectionName: string;
  readonly fileName?: string;
  readonly collection: { readonly identifier_field?: string };
  /** What stands in its fields, by their ways, for each language; that of data is `_default`. */
  readonly currentValues: Readonly<Record<string, Record<string, unknown>>>;
  /** What stood in them when it was opened. */
  readonly originalValues: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

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

/** Whether a form has what the name of its file is made of; one that is not new has its name. */
export function hasName({ isNew, collection, currentValues }: OpenForm): boolean {
  const { identifier_field: name } = collection;
  const [values] = Object.values(currentValues);
  return !isNew || name === undefined || String(values?.[name] ?? "").trim() !== "";
}
