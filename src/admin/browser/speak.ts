/**
 * Has the forms speak the language of the editors, whatever that of the browser is, until somebody chooses
 * another one in their settings: the CMS follows the browser.
 */
export function speak(language: string): void {
  const spoken = language === "en" ? "en-GB" : language;
  Object.defineProperties(navigator, {
    language: { value: spoken, configurable: true },
    languages: { value: [spoken], configurable: true },
  });
}
