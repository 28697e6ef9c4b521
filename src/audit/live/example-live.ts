import type { LiveAnswer, LiveFile, LiveSite } from "./live-site.ts";

/** An answer that is as it should be, for the examples of rules. */
export function exampleAnswer(other: Partial<LiveAnswer> = {}): LiveAnswer {
  return { status: 200, headers: {}, isAsBuilt: true, ...other };
}

/** A file that is answered as it should be. */
export function exampleFile(
  answer: Partial<LiveAnswer>,
  other: Partial<Omit<LiveFile, "answer">> = {},
): LiveFile {
  return {
    address: "/sv/",
    headers: [],
    isCompressible: false,
    ...other,
    answer: exampleAnswer(answer),
  };
}

/** A published site with nothing but what an example is about. */
export function exampleLive(other: Partial<LiveSite>): LiveSite {
  return {
    root: "https://www.example.org",
    now: new Date("2027-03-15T06:00:00Z"),
    files: [],
    missing: [],
    moved: [],
    required: [],
    forms: [],
    ...other,
  };
}
