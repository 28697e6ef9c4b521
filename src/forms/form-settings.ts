import type { FormKind } from "./form.ts";

/** What the settings of a site say of its forms. */
export interface FormSettings {
  /** The address below which forms are taken: `/formular/`, or one of another host. */
  readonly address: string;
  /** For how many days a message of each form is kept. */
  readonly keepDays: Readonly<Record<FormKind, number>>;
}

/** The address to which a form posts: `/formular/sv/comment`. */
export function formAddress(
  { address }: Pick<FormSettings, "address">,
  language: string,
  kind: FormKind,
): string {
  return `${address}${language}/${kind}`;
}
