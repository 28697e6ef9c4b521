/**
 * A voice for each language that says everything at once and is never done, for a browser that has
 * none. Runs in the page before its own scripts.
 */
export const voiceScript = `{
  const voices = ["sv-SE", "en-GB"].map((lang) => ({
    lang, name: lang, voiceURI: lang, localService: true, default: false,
  }));
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class { lang = ""; rate = 1; voice = null; constructor(text) { this.text = text; } },
  });
  Object.defineProperty(window, "speechSynthesis", {
    value: Object.assign(new EventTarget(), {
      getVoices: () => voices, speak() {}, cancel() {}, pause() {}, resume() {},
    }),
  });
}`;
