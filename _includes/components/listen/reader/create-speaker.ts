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
  /** The sentence begins anew afterwards: many devices cannot go on in the midst of one. */
  readonly pause: () => void;
  readonly toggle: () => void;
  /** Goes to the next sentence (1) or the one before (-1), and reads on if it was reading. */
  readonly move: (by: 1 | -1) => void;
  readonly setRate: (rate: number) => void;
  readonly stop: () => void;
}

/** A speaker that stands at the first sentence and says nothing yet. */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const { sentences, pageLanguage, onSentence, onState } = options;
  const manner = { pageLanguage, rate: options.rate, lost: new Set<string>() };
  let index = 0;
  let isPlaying = false;
  // What was begun in an earlier turn has been cut off and says nothing any more.
  let turn = 0;

  const silence = () => {
    turn++;
    isPlaying = false;
    speechSynthesis.cancel();
  };
  const change = (state: SpeakerState) => {
    isPlaying = state === "playing";
    onState(state);
  };
  const play = () => {
    silence();
    change("playing");
    void readOn(turn);
  };
  const pause = () => {
    silence();
    change("paused");
  };
  const readOn = async (mine: number): Promise<void> => {
    const sentence = sentences[index];
    if (!sentence) return finish();
    onSentence(index);
    for (const piece of sentence.pieces) {
      const outcome = await speakPiece(piece, manner);
      if (mine !== turn) return;
      // Another page, a call or the system has taken the voice.
      if (outcome === "interrupted") return pause();
      if (outcome !== "said") return change(outcome);
    }
    await new Promise((resolve) => setTimeout(resolve, sentence.pause / manner.rate));
    if (mine !== turn) return;
    index++;
    return readOn(mine);
  };
  const finish = () => {
    index = 0;
    change("done");
  };

  return {
    play,
    pause,
    toggle: () => (isPlaying ? pause() : play()),
    move: (by) => {
      index = Math.min(Math.max(index + by, 0), sentences.length - 1);
      if (isPlaying) play();
      else onSentence(index);
    },
    setRate: (rate) => {
      manner.rate = rate;
      if (isPlaying) play();
    },
    stop: silence,
  };
}
