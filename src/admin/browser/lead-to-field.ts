/** So many times, with so many milliseconds between them, a field is looked for: what it lies in is made first. */
const attempts = 20;
const pause = 150;

/** What takes the focus in a field, what is filled in before what is pressed. */
const takers = ['input, textarea, [contenteditable="true"], [role="combobox"]', "button"];

/**
 * Leads to a field of the form that is open, or to an item of a list: the CMS unfolds what it lies in and shows
 * its language; then it has the focus.
 * @param locale that of the part of the form, as the CMS has it
 * @param way as the CMS has it: `phones.0`
 */
export async function leadToField(locale: string, way: string): Promise<void> {
  const payload = { locale, keyPath: way };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // This is how the CMS leads to what somebody has searched for.
    window.postMessage({ type: "highlight-editor-field", payload }, location.origin);
    await new Promise((resolve) => setTimeout(resolve, pause));
    const place = placeAt(locale, way);
    if (place?.contains(document.activeElement) || takeFocus(place)) return;
    makeFieldsIn(nearestTo(locale, way));
  }
  takeFocus(nearestTo(locale, way));
}

/** Whether there was something that took it. */
function takeFocus(place: Element | undefined): boolean {
  const inside = place?.querySelector(":scope > .field-wrapper") ?? place;
  const all = takers.flatMap((taker) => [...(inside?.querySelectorAll<HTMLElement>(taker) ?? [])]);
  return all.some((element) => {
    element.focus();
    if (element !== document.activeElement) return false;
    // Of a text that is longer than the window, its middle says nothing.
    element.scrollIntoView({ block: element.offsetHeight > innerHeight ? "start" : "center" });
    return true;
  });
}

/** Forms have empty places for what has not come into view yet: it has these be filled now (`mend-cms.ts`). */
function makeFieldsIn(around: Element | undefined): void {
  for (const empty of around?.querySelectorAll(".placeholder") ?? [])
    empty.dispatchEvent(new Event("make-field"));
}

/** What has been made of what a place lies in: another one, or the part of the form. */
function nearestTo(locale: string, way: string): Element | undefined {
  const names = way.split(".");
  const around = names
    .keys()
    .map((index) => placeAt(locale, names.slice(0, -1 - index).join(".")))
    .find((place) => place !== undefined);
  return around ?? paneOf(locale);
}

/** A field, or an item of a list that has no field of its own. */
function placeAt(locale: string, way: string): Element | undefined {
  const pane = paneOf(locale);
  const fieldAt = (wanted: string) =>
    pane?.querySelector(`[data-key-path="${CSS.escape(wanted)}"]`) ?? undefined;
  const [, around = "", item] = /^(.*)\.(\d+)$/.exec(way) ?? [];
  if (item === undefined) return fieldAt(way);
  const list = fieldAt(around);
  const bodies = [...(list?.querySelectorAll(`[id$="-item-${item}-body"]`) ?? [])];
  const body = bodies.find((one) => one.closest("[data-key-path]") === list);
  return fieldAt(way) ?? body?.closest('[role="group"]') ?? undefined;
}

function paneOf(locale: string): Element | undefined {
  const part = `[data-mode="edit"][data-locale="${CSS.escape(locale)}"]`;
  return document.querySelector(`.content-editor ${part}`) ?? undefined;
}
