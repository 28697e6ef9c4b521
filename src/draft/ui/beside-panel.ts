import type { BesideWords } from "../../admin/beside-words.ts";
import besideStyles from "./beside-forms.css";
import draftStyles from "./draft.css";
import { addText } from "./remarks-list.ts";

/** A bar below the forms, and a panel that it opens: beside them, or over them where there is no room. */
export interface BesidePanel {
  readonly content: HTMLElement;
  /** Tells how many remarks there are, whether or not the panel is open. */
  readonly status: HTMLElement;
  /** Leaves the panel for the form: it closes where it lies over it. */
  readonly leave: () => void;
}

/** Where it is kept whether somebody has the panel open. */
const memory = "regionwebb-beside";

/** From this width on, there is room beside the form. */
const room = "(min-width: 64rem)";

/** Makes the bar and the panel, and has them stand on the page while a form is open. */
export function createBesidePanel(words: BesideWords): BesidePanel {
  addStyles(`${draftStyles}\n${besideStyles}`);
  const isRoomy = matchMedia(room);
  const bar = document.createElement("section");
  bar.className = "beside-bar";
  bar.setAttribute("aria-label", words.title);
  const status = addText(bar, "p", "");
  status.setAttribute("role", "status");
  const button = addText(bar, "button", words.show);
  button.type = "button";
  const panel = document.createElement("dialog");
  panel.className = "beside-panel";
  panel.setAttribute("aria-label", words.title);
  const close = addText(panel, "button", words.close);
  close.type = "button";
  const content = panel.appendChild(document.createElement("div"));
  content.className = "beside-content";

  function note(isOpen: boolean): void {
    button.textContent = isOpen ? words.hide : words.show;
    button.setAttribute("aria-expanded", String(isOpen));
    document.documentElement.toggleAttribute("data-beside", isOpen && isRoomy.matches);
    remember(isOpen && isRoomy.matches);
  }

  function open(): void {
    // Beside the form, it does not take the focus from it.
    if (isRoomy.matches) panel.open = true;
    else panel.showModal();
    note(true);
  }

  button.addEventListener("click", () => (panel.open ? panel.close() : open()));
  close.addEventListener("click", () => panel.close());
  panel.addEventListener("close", () => {
    note(false);
    button.focus();
  });
  // The form would take the key for itself, and close.
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    panel.close();
  });
  // What lies over the form must not lie over the list, too.
  addEventListener("popstate", () => leave());
  isRoomy.addEventListener("change", () => panel.open && panel.close());

  function leave(): void {
    if (panel.open && !isRoomy.matches) panel.close();
  }

  document.body.append(bar, panel);
  panel.open = isRoomy.matches && localStorage.getItem(memory) === "open";
  note(panel.open);
  return { content, status, leave };
}

function remember(isOpen: boolean): void {
  localStorage.setItem(memory, isOpen ? "open" : "closed");
}

/** The policy of the page lets no element bring styles of its own that are not in its sheets. */
function addStyles(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
