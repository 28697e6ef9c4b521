import type { Answer, Requests } from "./messages.ts";

type Given<Name extends keyof Requests> = Parameters<Requests[Name]>[0];
type Gets<Name extends keyof Requests> = Promise<ReturnType<Requests[Name]>>;

/** A draft that lives in a worker, as a page in a browser has it. */
export interface DraftInWorker {
  /** Must be asked first; gives the words that stand around what is said. */
  readonly open: (given: Given<"open">) => Gets<"open">;
  /** Says what is to be said of a file, or of several that are one thing, as they stand now. */
  readonly judge: (...files: readonly string[]) => Gets<"judge">;
  /**
   * Gives a file another text and says what is to be said of it. Of texts that come while an earlier one
   * is looked at, the last one counts: all who wait are told of that.
   */
  readonly edit: (file: string, text: string | undefined) => Gets<"edit">;
  /** Gives a picture, or another file of the media folder, other bytes; without them, it is gone. */
  readonly editMedia: (file: string, bytes: Uint8Array | undefined) => Gets<"editMedia">;
  /** Looks at spelling, too, from now on; it takes a while until it does. */
  readonly spell: (given: Given<"spell">) => Gets<"spell">;
  /** All that a check says of the site as it stands now. */
  readonly remarks: () => Gets<"remarks">;
  /** A page as it is after all texts that were given before. */
  readonly render: (wanted: Given<"render">) => Gets<"render">;
  readonly close: () => void;
}

/**
 * Speaks with the draft in a worker.
 * @param worker runs the bundle of a site (`bundleDraft`): `new Worker(address, { type: "module" })`
 */
export function startDraft(worker: Worker): DraftInWorker {
  const ask = asker(worker);
  const texts = new Map<string, string | undefined>();
  const answers = new Map<string, Gets<"edit">>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other; what fails is told to who asked for it. */
  function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const answer = turn.then(run);
    turn = answer.catch(() => {});
    return answer;
  }

  function send(file: string): Gets<"edit"> {
    const known = answers.get(file);
    if (known && !texts.has(file)) return known;
    const answer = ask("edit", { file, text: texts.get(file) });
    texts.delete(file);
    answers.set(file, answer);
    return answer;
  }

  return {
    open: (given) => inTurn(() => ask("open", given)),
    judge: (...files) => inTurn(() => ask("judge", { files })),
    edit: (file, text) => {
      texts.set(file, text);
      return inTurn(() => send(file));
    },
    editMedia: (file, bytes) => inTurn(() => ask("editMedia", { file, bytes })),
    // What is written meanwhile need not wait.
    spell: async (given) => {
      await turn;
      return ask("spell", given);
    },
    remarks: () => inTurn(() => ask("remarks", {})),
    render: (wanted) => inTurn(() => ask("render", wanted)),
    close: () => worker.terminate(),
  };
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

function asker(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failure" in data) asked?.reject(new Error(data.failure));
    else asked?.resolve(data.value as never);
  });
  // A worker that cannot even be started answers nothing.
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return <Name extends keyof Requests>(name: Name, given: Given<Name>): Gets<Name> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, name, given });
    });
}
