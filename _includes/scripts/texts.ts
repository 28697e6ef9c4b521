/** Puts values into the places of a text: `{number} träffar`. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/** Fills the plural form that fits a number; the forms stand in `data-count` of an element. */
export function countText(
  element: HTMLElement,
  number: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const { lang } = document.documentElement;
  const forms = JSON.parse(element.dataset.count ?? "{}") as Readonly<Record<string, string>>;
  const text = forms[new Intl.PluralRules(lang).select(number)] ?? forms.other ?? "";
  return fillText(text, { number: number.toLocaleString(lang), ...values });
}
