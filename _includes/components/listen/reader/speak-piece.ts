import { chooseVoice } from "./choose-voice.ts";
import type { Piece } from "./flow.ts";
import { cutLong } from "./say-text.ts";

/** How a piece came to its end: it was said, it was cut off, the browser forbids it, no voice could. */
export type Outcome = "said" | "interrupted" | "blocked" | "failed";

interface Manner {
  /** The language of the page: its voice reads languages that have none. */
  readonly pageLanguage: string;
  readonly rate: number;
  /** Voices that have failed; filled as they do. */
  readonly lost: Set<string>;
}

/** Says a piece with a voice of its language, and with another one where that voice has been lost. */
export async function speakPiece(piece: Piece, manner: Manner): Promise<Outcome> {
  for (const text of cutLong(piece.text)) {
    const outcome = await speakText(text, piece.lang, manner);
    if (outcome !== "said") return outcome;
  }
  return "said";
}

async function speakText(text: string, lang: string, manner: Manner): Promise<Outcome> {
  const { pageLanguage, rate, lost } = manner;
  const voice = chooseVoice(lang, lost) ?? chooseVoice(pageLanguage, lost);
  if (!voice) return "failed";
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang, rate });
  const error = await finished(utterance);
  if (error === undefined) return "said";
  if (error === "interrupted" || error === "canceled") return "interrupted";
  if (error === "not-allowed") return "blocked";
  lost.add(voice.voiceURI);
  return speakText(text, lang, manner);
}

/** The utterance that is being said: without a reference Chromium may forget it, and its end. */
let current: SpeechSynthesisUtterance | undefined;

function finished(utterance: SpeechSynthesisUtterance): Promise<string | undefined> {
  current = utterance;
  return new Promise((resolve) => {
    utterance.onend = () => resolve(undefined);
    utterance.onerror = ({ error }) => resolve(error);
    speechSynthesis.speak(current ?? utterance);
  });
}
