import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";
import { type ProgressOutput, screenOf } from "./progress-screen.ts";

/** What a command may be busy with: each has its words in the locales, under `commands.progress.phases`. */
export type Phase = keyof LocaleTexts["commands"]["progress"]["phases"] & string;

/**
 * Is told how far a phase is. It costs next to nothing: whoever does ten thousand things tells of each.
 * @param name what is worked on, where that says more than a number
 */
export type Step = (done: number, all: number, name?: string) => void;

/** Shows what a command is busy with, and how far it is. */
export interface Progress {
  /** Begins a phase, with which the one before is over. Without a step it is shown without numbers. */
  readonly begin: (phase: Phase) => Step;
  /** Called before something else is printed: the line of a terminal goes, until the next step. */
  readonly hide: () => void;
  /** The same for good: whatever is begun or told from now on is not shown. */
  readonly end: () => void;
}

/** Shows nothing. */
export const noProgress: Progress = { begin: () => () => {}, hide: () => {}, end: () => {} };

/** The time of a command, in milliseconds. */
export interface Clock {
  /** Since the command was started. */
  now(): number;
  /** Does something again and again; gives a function that ends it. */
  every(interval: number, act: () => void): () => void;
}

/** A command that takes no longer than this shows nothing. All times are in milliseconds. */
const quietAtFirst = 2000;

/** Between two looks at whether something is to be shown, of which no step has told at the right time. */
const tick = 100;

/** A phase, and how far it is. */
interface State {
  readonly phase: Phase;
  done: number;
  /** 0 where it is not known. */
  all: number;
  name: string | undefined;
}

/**
 * Shows the progress of a command from its third second: on a terminal in one line that is written over
 * again and again, elsewhere in a line now and then.
 */
export function showProgress(
  output: ProgressOutput,
  translator: Pick<Translator, "t" | "format">,
  clock: Clock,
): Progress {
  const screen = screenOf(output);
  let current: State | undefined;
  let isNew = false;
  let isOver = false;
  let next = quietAtFirst;
  const show = () => {
    if (!isNew || !current || clock.now() < next) return;
    isNew = false;
    next = clock.now() + screen.pause;
    screen.show(describe(current, translator));
  };
  const stop = clock.every(tick, show);
  const hide = () => {
    isNew = false;
    screen.hide();
  };
  const begin = (phase: Phase): Step => {
    if (isOver) return () => {};
    const state: State = { phase, done: 0, all: 0, name: undefined };
    current = state;
    isNew = true;
    if (screen.hasNewPhasesAtOnce) next = quietAtFirst;
    show();
    return (done, all, name) => {
      if (current !== state) return;
      state.done = done;
      state.all = all;
      state.name = name;
      isNew = true;
      show();
    };
  };
  const end = () => {
    hide();
    stop();
    isOver = true;
    current = undefined;
  };
  return { begin, hide, end };
}

function describe(
  { phase, done, all, name }: State,
  { t, format }: Pick<Translator, "t" | "format">,
): string {
  const what = t(`commands.progress.phases.${phase}`);
  if (all === 0) return what;
  const values = { what, done: format.number(done), all: format.number(all) };
  return name === undefined
    ? t("commands.progress.count", values)
    : t("commands.progress.named", { ...values, name });
}
