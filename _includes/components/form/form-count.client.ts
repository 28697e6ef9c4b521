import { slot } from "../slotted/slot.ts";

interface CountTexts {
  readonly left: string;
  readonly over: string;
}

/** From this many left, those who do not see the count hear it. */
const spokenFrom = 100;
/** After a pause in the typing, in milliseconds. */
const pause = 800;

/**
 * Counts what may still be typed in a field with room for more than a line, in place of a limit that
 * silently cuts what is pasted.
 */
export function countCharacters(area: HTMLTextAreaElement, texts: CountTexts): () => void {
  const max = area.maxLength;
  area.removeAttribute("maxlength");
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const shown = paragraph("field__count");
  const spoken = paragraph("visually-hidden");
  shown.ariaHidden = "true";
  spoken.role = "status";
  area.after(shown, spoken);
  let timer = 0;
  const update = () => {
    const left = max - area.value.trim().replace(/\r\n?/g, "\n").length;
    const text = left < 0 ? texts.over : texts.left;
    shown.textContent = text.replace(slot, format.format(Math.abs(left)));
    shown.classList.toggle("field__count--over", left < 0);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      spoken.textContent = left < spokenFrom ? shown.textContent : "";
    }, pause);
  };
  area.addEventListener("input", update);
  update();
  return update;
}

function paragraph(name: string): HTMLElement {
  const element = document.createElement("p");
  element.className = name;
  return element;
}
