/** So many times, with so many milliseconds between them, a field is looked for: forms make it as it comes into view. */
const attempts = 20;
const pause = 150;

/**
 * Leads to a field of the form that is open: the CMS unfolds what it lies in and shows its language; then it
 * has the focus.
 * @param locale that of the part of the form, as the CMS has it
 * @param way as the CMS has it: `phones.0`
 */
export async function leadToField(locale: string, way: string): Promise<void> {
  const payload = { locale, keyPath: way };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // This is how the CMS leads to what somebody has searched for.
    window.postMessage({ type: "highlight-editor-field", payload }, location.origin);
    await new Promise((resolve) => setTimeout(resolve, pause));
    const field = fieldAt(locale, way);
    if (field?.contains(document.activeElement)) return;
    (field ?? nearestTo(locale, way))?.scrollIntoView({ block: "center" });
  }
  const field = fieldAt(locale, way) ?? nearestTo(locale, way);
  if (!(field instanceof HTMLElement)) return;
  field.tabIndex = -1;
  field.focus();
}

function fieldAt(locale: string, way: string): Element | null {
  const pane = `.content-editor [data-mode="edit"][data-locale="${CSS.escape(locale)}"]`;
  return document.querySelector(`${pane} [data-key-path="${CSS.escape(way)}"]`);
}

/** What the field lies in, or the last field that has been made: those after it come as it comes into view. */
function nearestTo(locale: string, way: string): Element | null {
  const names = way.split(".");
  for (let length = names.length - 1; length > 0; length -= 1) {
    const around = fieldAt(locale, names.slice(0, length).join("."));
    if (around) return around;
  }
  const pane = `.content-editor [data-mode="edit"][data-locale="${CSS.escape(locale)}"]`;
  return [...document.querySelectorAll(`${pane} [data-key-path]`)].at(-1) ?? null;
}
