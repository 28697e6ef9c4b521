import type { Sentence } from "./flow.ts";
import { type Outcome, speakPiece } from "./speak-piece.ts";

export type SpeakerState = "playing" | "paused" | "done" | Exclude<Outcome, "said" | "interrupted">;

interface SpeakerOptions {
  readonly sentences: readonly Pick<Sentence, "pieces" | "pause">[];
  readonly pageLanguage: string;
  readonly rate: number;
  readonly onSentence: (index: number) => void;
  readonly onState: (state: SpeakerState) => void;
}

/** Reads sentences aloud, one at a time. */
export interface Speaker {
  readonly play: () => void;
  readonly toggle: () => void;
  /** Goes to the next sentence (1) or the one before (-1), and reads on if it was reading. */
  readonly move: (by: 1 | -1) => void;
  readonly setRate: (rate: number) => void;
  readonly stop: () => void;
}

/** How far the reading has come. */
interface Reading extends SpeakerOptions {
  rate: number;
  index: number;
  isPlaying: boolean;
  /** What was begun in an earlier turn has been cut off, and goes on no more. */
  turn: number;
  readonly lost: Set<string>;
}

/** A speaker that stands at the first sentence and says nothing yet. */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const reading: Reading = { ...options, index: 0, isPlaying: false, turn: 0, lost: new Set() };
  return {
    play: () => play(reading),
    toggle: () => (reading.isPlaying ? pause(reading) : play(reading)),
    move: (by) => move(reading, by),
    setRate: (rate) => {
      reading.rate = rate;
      if (reading.isPlaying) play(reading);
    },
    stop: () => silence(reading),
  };
}

function play(reading: Reading): void {
  silence(reading);
  change(reading, "playing");
  void readOn(reading, reading.turn);
}

/** The sentence begins anew afterwards: many devices cannot go on in the midst of one. */
function pause(reading: Reading): void {
  silence(reading);
  change(reading, "paused");
}

function move(reading: Reading, by: 1 | -1): void {
  const { index, sentences, onSentence } = reading;
  reading.index = Math.min(Math.max(index + by, 0), sentences.length - 1);
  if (reading.isPlaying) play(reading);
  else onSentence(reading.index);
}

function silence(reading: Reading): void {
  reading.turn++;
  reading.isPlaying = false;
  speechSynthesis.cancel();
}

function change(reading: Reading, state: SpeakerState): void {
  reading.isPlaying = state === "playing";
  reading.onState(state);
}

/** Reads from where the reading stands to the end, unless another turn begins. */
async function readOn(reading: Reading, turn: number): Promise<void> {
  for (let sentence = reading.sentences[reading.index]; sentence; ) {
    reading.onSentence(reading.index);
    for (const piece of sentence.pieces) {
      const outcome = await speakPiece(piece, reading);
      if (turn !== reading.turn) return;
      // Another page, a call or the system has taken the voice.
      if (outcome === "interrupted") return pause(reading);
      if (outcome !== "said") return change(reading, outcome);
    }
    await rest(sentence.pause / reading.rate);
    if (turn !== reading.turn) return;
    sentence = reading.sentences[++reading.index];
  }
  reading.index = 0;
  change(reading, "done");
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
