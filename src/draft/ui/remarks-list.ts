import type { DraftWords, ToldJudgement, ToldRemark } from "../tell-judgement.ts";

/** How remarks are shown. */
interface RemarksOptions {
  readonly words: Pick<DraftWords, "remarks" | "here" | "elsewhere" | "why">;
  /** The level of its heading; those of its parts are one below. */
  readonly level: 2 | 3 | 4;
  /** Leads to where a remark is about: the field of a form, the line of a text, another file. */
  readonly onGo: (remark: ToldRemark) => void;
  /** What tells how many there are, where that stands elsewhere on the page. */
  readonly status?: HTMLElement;
}

/** A list of remarks on a page. */
export interface RemarksList {
  readonly element: HTMLElement;
  readonly show: (judgement: ToldJudgement) => void;
}

/** For so many milliseconds nothing must have changed before somebody who listens is told of it. */
const pause = 1000;

/**
 * Makes a list of remarks: those on what is being written, and those on what it breaks elsewhere. What
 * is still to be said keeps its place and the focus in it. How many there are is told to who listens
 * (WCAG 4.1.3) after a pause, and only where it has changed.
 */
export function createRemarksList({ words, level, onGo, ...options }: RemarksOptions): RemarksList {
  const element = document.createElement("section");
  const title = addText(element, `h${level}`, words.remarks);
  title.id = "draft-remarks";
  element.className = "draft-remarks";
  element.setAttribute("aria-labelledby", title.id);
  const status = options.status ?? addText(element, "p", "");
  status.setAttribute("role", "status");
  const groups = [words.here, words.elsewhere].map((name) => addGroup(element, name, level));
  const make = (remark: ToldRemark) => makeRemark(remark, words.why, onGo);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    show: ({ here, elsewhere, summary }) => {
      for (const [index, remarks] of [here, elsewhere].entries()) groups[index]?.(remarks, make);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (status.textContent !== summary) status.textContent = summary;
      }, pause);
    },
  };
}

type ShowGroup = (
  remarks: readonly ToldRemark[],
  make: (remark: ToldRemark) => HTMLElement,
) => void;

const below = { 2: "h3", 3: "h4", 4: "h5" } as const;

/** A heading with a list; both are there while there is something in it. */
function addGroup(element: HTMLElement, name: string, level: RemarksOptions["level"]): ShowGroup {
  const group = element.appendChild(document.createElement("div"));
  group.hidden = true;
  addText(group, below[level], name);
  const list = group.appendChild(document.createElement("ul"));
  let shown = new Map<string, HTMLElement>();
  return (remarks, make) => {
    const next = new Map<string, HTMLElement>();
    for (const remark of remarks) {
      const key = keyIn(remark, next);
      next.set(key, shown.get(key) ?? make(remark));
    }
    for (const [key, item] of shown) if (!next.has(key)) item.remove();
    // An item that is moved loses the focus: those that stand where they should stay.
    for (const [index, item] of [...next.values()].entries())
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    shown = next;
    group.hidden = remarks.length === 0;
  };
}

/** The same remark a second time has a number. */
function keyIn({ severity, what, remedy, go }: ToldRemark, known: ReadonlyMap<string, unknown>) {
  const key = JSON.stringify([severity, what, remedy, go]);
  let number = 0;
  while (known.has(`${key}${number}`)) number += 1;
  return `${key}${number}`;
}

/** An item of a list that tells of a remark: how much it matters, what it is, the remedy, the way there, and why. */
export function makeRemark(
  remark: ToldRemark,
  whyWord: string,
  onGo: RemarksOptions["onGo"],
): HTMLElement {
  const { severity, level, what, remedy, why, go } = remark;
  const item = document.createElement("li");
  item.dataset.severity = severity;
  const first = addText(item, "p", ` ${what}`);
  first.prepend(addText(first, "strong", level));
  if (remedy !== "") addText(item, "p", remedy);
  if (go !== undefined) {
    const button = addText(item, "button", go);
    button.type = "button";
    button.addEventListener("click", () => onGo(remark));
  }
  if (why !== undefined) {
    const details = item.appendChild(document.createElement("details"));
    addText(details, "summary", whyWord);
    addText(details, "p", why);
  }
  return item;
}

/** Adds an element with a text at the end of another one. */
export function addText<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = parent.appendChild(document.createElement(name));
  element.textContent = text;
  return element;
}
