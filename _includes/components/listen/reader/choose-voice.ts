import { baseOf } from "./spoken-words.ts";

/**
 * The voice for a language: of its own region before others, the visitor's own choice first. Voices
 * that are not on the device are not used: they would send what is read to somebody else.
 * @param lost addresses of voices that have failed
 */
export function chooseVoice(
  lang: string,
  lost: ReadonlySet<string> = new Set(),
): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, voiceURI }) => localService && !lost.has(voiceURI));
  const same = voices.filter((voice) => baseOf(voice.lang) === baseOf(lang));
  const exact = same.filter((voice) => voice.lang.replace("_", "-") === lang);
  return (
    exact.find((voice) => voice.default) ??
    exact[0] ??
    same.find((voice) => voice.default) ??
    same[0]
  );
}
