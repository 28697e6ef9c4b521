import type { Page } from "puppeteer-core";

/** What a page has asked the voice to say. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
  readonly rate: number;
}

interface StubbedVoice {
  readonly name: string;
  readonly lang: string;
  /** On the device, as voices are unless told. */
  readonly localService?: boolean;
}

/** What the stub adds to the page, for the tests to steer and to look at. */
interface Stub {
  readonly spoken: Spoken[];
  readonly setVoices: (voices: readonly StubbedVoice[]) => void;
  /** Ends what is being said, as said or with an error. */
  readonly end: (error?: string) => void;
}

export const swedishVoice = { name: "Swedish", lang: "sv-SE" };
export const englishVoice = { name: "English", lang: "en-GB" };

/** Loads the page anew with a device that has some voices. Nothing ends by itself. */
export async function giveVoices(page: Page, ...voices: readonly StubbedVoice[]): Promise<void> {
  await page.evaluateOnNewDocument(installStub, voices);
  await page.reload({ waitUntil: "load" });
}

/** Voices come to the device, or leave it, while the page is open. */
export async function changeVoices(page: Page, ...voices: readonly StubbedVoice[]): Promise<void> {
  await page.evaluate(
    (given) => (window as unknown as { stub: Stub }).stub.setVoices(given),
    voices,
  );
}

export async function endSpeech(page: Page, error?: string): Promise<void> {
  await page.evaluate(
    (code) => (window as unknown as { stub: Stub }).stub.end(code ?? undefined),
    error ?? null,
  );
}

/** Everything that was said so far; the last is being said. */
export function spoken(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(() => (window as unknown as { stub: Stub }).stub.spoken);
}

/** Waits until the page has begun to say something for the nth time, and gives what it is. */
export async function spokenAt(page: Page, count: number): Promise<Spoken> {
  await page.waitForFunction(
    (wanted) => (window as unknown as { stub: Stub }).stub.spoken.length >= wanted,
    {},
    count,
  );
  const said = (await spoken(page))[count - 1];
  if (!said) throw new Error(`nothing was said for the ${count}th time`);
  return said;
}

/** Runs in the page, before its own scripts. */
function installStub(given: readonly StubbedVoice[]): void {
  const asVoice = (voice: StubbedVoice) => ({
    localService: true,
    default: false,
    voiceURI: voice.name,
    ...voice,
  });
  let voices = given.map(asVoice);
  let current: SpeechSynthesisUtterance | undefined;
  const said: Spoken[] = [];
  const end = (error?: string) => {
    const utterance = current;
    current = undefined;
    if (error === undefined) utterance?.onend?.({} as SpeechSynthesisEvent);
    else utterance?.onerror?.({ error } as SpeechSynthesisErrorEvent);
  };
  class Utterance {
    lang = "";
    rate = 1;
    voice: SpeechSynthesisVoice | null = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => {
      if (utterance.text === "") return;
      const { text, lang, voice, rate } = utterance;
      said.push({ text, lang, voice: voice?.name, rate });
      current = utterance;
    },
    cancel: () => {
      sessionStorage.setItem("cancelled", location.pathname);
      const cut = current;
      current = undefined;
      // As browsers do: afterwards, when something else may be being said already.
      setTimeout(() => cut?.onerror?.({ error: "interrupted" } as SpeechSynthesisErrorEvent));
    },
  });
  const setVoices = (changed: readonly StubbedVoice[]) => {
    voices = changed.map(asVoice);
    synthesis.dispatchEvent(new Event("voiceschanged"));
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  Object.assign(window, { stub: { spoken: said, setVoices, end } satisfies Stub });
}
