import { type FormKind, hiddenFields } from "../forms/form.ts";

/** Nobody reads, types and sends a form in less, from when its page has opened; in milliseconds. */
const shortest: Readonly<Record<FormKind, number>> = {
  comment: 3000,
  feedback: 1000,
  accessibility: 3000,
};

/**
 * True for a form that a program seems to have filled in: the field that people do not see has a
 * value, or it was sent at once. A clock that goes wrong by more than that proves nothing.
 * @param now milliseconds since 1970
 */
export function isSuspected(
  form: FormKind,
  entries: Readonly<Record<string, string>>,
  now: number,
): boolean {
  if ((entries[hiddenFields.trap] ?? "").trim() !== "") return true;
  const opened = entries[hiddenFields.opened] ?? "";
  if (!/^\d{1,15}$/.test(opened)) return false;
  const passed = now - Number(opened);
  return passed >= 0 && passed < shortest[form];
}
