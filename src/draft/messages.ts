import type { Remark } from "../checks/remark.ts";
import type { Rendered, Wanted } from "./open-draft.ts";
import type { Snapshot } from "./snapshot.ts";
import type { DraftWords, ToldJudgement } from "./tell-judgement.ts";

/** What a page can ask of the draft in its worker, and what it is answered. */
export interface Requests {
  /** Must be asked first; gives the words that stand around what is said. */
  readonly open: (given: { readonly snapshot: Snapshot; readonly language?: string }) => DraftWords;
  readonly judge: (given: { readonly files: readonly string[] }) => ToldJudgement;
  readonly edit: (given: {
    readonly file: string;
    readonly text: string | undefined;
  }) => ToldJudgement;
  /** The same for a picture, or another file of the media folder. */
  readonly editMedia: (given: {
    readonly file: string;
    readonly bytes: Uint8Array | undefined;
  }) => ToldJudgement;
  /** Looks at spelling from now on: the addresses of the program for it, and of the dictionaries' folder. */
  readonly spell: (given: { readonly program: string; readonly dictionaries: string }) => void;
  readonly remarks: (given: Readonly<Record<string, never>>) => readonly Remark[];
  readonly render: (given: Wanted) => Rendered;
}

/** A question as it goes to the worker. */
export type Question = {
  readonly [Name in keyof Requests]: {
    readonly id: number;
    readonly name: Name;
    readonly given: Parameters<Requests[Name]>[0];
  };
}[keyof Requests];

/** The answer to a question, or what went wrong in the program. */
export type Answer = { readonly id: number } & (
  | { readonly value: ReturnType<Requests[keyof Requests]> }
  | { readonly failure: string }
);
