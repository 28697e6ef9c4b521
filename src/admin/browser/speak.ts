/** Where the forms keep what somebody has chosen in their settings. */
const storage = "sveltia-cms.prefs";

/** Has the forms speak the language of the editors, until somebody chooses another one in the settings. */
export function speak(language: string): void {
  const chosen = read();
  if (typeof chosen.locale === "string" && chosen.locale !== "auto") return;
  const locale = language === "en" ? "en-GB" : language;
  localStorage.setItem(storage, JSON.stringify({ ...chosen, locale }));
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storage) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
