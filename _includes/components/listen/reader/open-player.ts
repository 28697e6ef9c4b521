import { createSpeaker, type Speaker, type SpeakerState } from "./create-speaker.ts";
import { type Follower, followSentences } from "./follow-sentence.ts";
import { keepRoom } from "./keep-room.ts";
import { markSentence } from "./mark-sentence.ts";
import { readPage } from "./read-page.ts";
import { keepSpeed, keptSpeed } from "./speed.ts";
import type { WordsByLanguage } from "./spoken-words.ts";

/** The parts of the player in the page. */
interface PlayerParts {
  readonly panel: HTMLElement;
  readonly speed: HTMLSelectElement;
  /** Shows a state, and tells it to screen readers. */
  readonly show: (state: SpeakerState) => void;
  readonly words: WordsByLanguage;
}

/** What can be done with an open player. */
export type PlayerAction = "toggle" | "next" | "previous";

export interface Player {
  readonly act: (action: PlayerAction) => void;
  readonly close: () => void;
}

/** Reads the page from the beginning. */
export function openPlayer(parts: PlayerParts): Player {
  const { panel, speed } = parts;
  const follower = followSentences(panel);
  const giveRoomBack = keepRoom(panel);
  chooseKeptSpeed(speed);
  const speaker = speakerOf(parts, follower);
  speed.onchange = () => {
    keepSpeed(Number(speed.value));
    speaker.setRate(Number(speed.value));
  };
  speaker.play();
  return {
    act: (action) => {
      follower.resume();
      if (action === "toggle") speaker.toggle();
      else speaker.move(action === "next" ? 1 : -1);
    },
    close: () => {
      speaker.stop();
      markSentence(undefined);
      follower.end();
      giveRoomBack();
      speed.onchange = null;
    },
  };
}

function speakerOf({ speed, show, words }: PlayerParts, follower: Follower): Speaker {
  const pageLanguage = document.documentElement.lang;
  const root = document.querySelector("main") ?? document.body;
  const sentences = readPage(root, pageLanguage, words);
  return createSpeaker({
    sentences,
    pageLanguage,
    rate: Number(speed.value),
    onSentence: (index) => {
      const sentence = sentences[index];
      markSentence(sentence);
      if (sentence) follower.show(sentence.range);
    },
    onState: (state) => {
      if (state === "done") markSentence(undefined);
      show(state);
    },
  });
}

function chooseKeptSpeed(speed: HTMLSelectElement): void {
  speed.value = String(keptSpeed());
  if (speed.selectedIndex < 0) speed.value = "1";
}
