import type { FaultCode } from "../fault.ts";

/** A slip in a file of captions, on a line of it. */
export interface CaptionSlip {
  readonly code: Extract<
    FaultCode,
    | "captions-not-webvtt"
    | "captions-without-cue"
    | "caption-times"
    | "caption-order"
    | "caption-without-text"
  >;
  readonly line: number;
}

/** What is wrong with captions, or until which second of the film there are some. */
export type ReadCaptions =
  | { readonly slips: readonly CaptionSlip[] }
  | { readonly seconds: number };

interface Cue {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads captions as browsers do (WebVTT, 4 and 6): what they would pass over in silence is a slip.
 * @param text what the file says
 */
export function readCaptions(text: string): ReadCaptions {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ""))
    return { slips: [{ code: "captions-not-webvtt", line: 1 }] };
  const slips: CaptionSlip[] = [];
  let last: Cue = { start: 0, end: 0 };
  let seconds = 0;
  for (const [index, content] of lines.entries()) {
    if (!content.includes("-->")) continue;
    const cue = cueOf(content);
    const found = codesOf(cue, { last, below: lines[index + 1] ?? "" });
    slips.push(...found.map((code) => ({ code, line: index + 1 })));
    last = cue ?? last;
    seconds = Math.max(seconds, last.end);
  }
  if (slips.length === 0 && seconds === 0) slips.push({ code: "captions-without-cue", line: 1 });
  return slips.length > 0 ? { slips } : { seconds };
}

interface Beside {
  /** The caption before. */
  readonly last: Cue;
  /** The line below the times. */
  readonly below: string;
}

function codesOf(cue: Cue | undefined, { last, below }: Beside): readonly CaptionSlip["code"][] {
  if (!cue) return ["caption-times"];
  const isInOrder = cue.start < cue.end && last.start <= cue.start;
  return [
    ...(isInOrder ? [] : (["caption-order"] as const)),
    ...(below.trim() === "" ? (["caption-without-text"] as const) : []),
  ];
}

const time = String.raw`(?:(\d+):)?([0-5]\d):([0-5]\d\.\d{3})`;
const timing = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}(?:\s|$)`);

/** Undefined where browsers could not read its times. */
function cueOf(line: string): Cue | undefined {
  const found = timing.exec(line);
  if (!found) return undefined;
  const [h1, m1, s1, h2, m2, s2] = found.slice(1).map((part = "0") => Number(part));
  return { start: inSeconds(h1, m1, s1), end: inSeconds(h2, m2, s2) };
}

function inSeconds(hours = 0, minutes = 0, seconds = 0): number {
  return (hours * 60 + minutes) * 60 + seconds;
}
