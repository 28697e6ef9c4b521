/** A choice of the language in which a page is shown. */
export interface LanguageChoice {
  /** Hidden where there is only one language. */
  readonly element: HTMLElement;
  readonly language: () => string;
}

/**
 * Makes such a choice.
 * @param languages those of the site, the first one chosen
 * @param onChoose is told when another one was chosen
 */
export function createLanguageChoice(
  languages: readonly { readonly value: string; readonly label: string }[],
  name: string,
  onChoose: () => void,
): LanguageChoice {
  const element = document.createElement("label");
  const list = document.createElement("select");
  for (const { value, label } of languages) list.append(new Option(label, value));
  list.addEventListener("change", onChoose);
  element.append(`${name} `, list);
  element.className = "draft-language";
  element.hidden = languages.length < 2;
  return { element, language: () => list.value };
}
