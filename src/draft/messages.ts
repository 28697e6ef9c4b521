import type { Remark } from "../checks/remark.ts";
import type { Judgement, Rendered, Wanted } from "./open-draft.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a page can ask of the draft in its worker, and what it is answered. */
export interface Requests {
  /** Must be asked first. */
  readonly open: (given: { readonly snapshot: Snapshot; readonly language?: string }) => void;
  readonly edit: (given: { readonly file: string; readonly text: string | undefined }) => Judgement;
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
