/** A text or line and the ground that it stands on, by the names of their tokens. */
export interface ContrastPair {
  readonly front: string;
  readonly ground: string;
  /** The least ratio of their luminances. WCAG 1.4.3: 4.5 for text; 1.4.11: 3 for what shows a control. */
  readonly ratio: number;
}

const text = 4.5;
const control = 3;

const pairs = (fronts: readonly string[], grounds: readonly string[], ratio: number) =>
  fronts.flatMap((front) => grounds.map((ground): ContrastPair => ({ front, ground, ratio })));

const plainGrounds = ["ground", "ground-soft", "surface"];
const colouredGrounds = ["ground-water", "ground-leaf", "ground-sun"];

/** What the components put on each other; the generator's own tokens keep all of them, by a test. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(
    ["text", "text-soft", "link", "link-hover"],
    [...plainGrounds, ...colouredGrounds],
    text,
  ),
  ...pairs(["text-warning"], ["ground", "surface", "ground-warning"], text),
  ...pairs(["text-leaf"], ["ground", "surface", "ground-leaf"], text),
  ...pairs(["text"], ["ground-warning"], text),
  ...pairs(["on-deep", "on-deep-link"], ["ground-deep"], text),
  ...pairs(["on-button"], ["button", "button-hover"], text),
  ...pairs(["line-strong"], plainGrounds, control),
];
