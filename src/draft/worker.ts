/** The program of the worker in which a draft lives: typing stays smooth while it works. */
import { rooms, texts } from "draft:site";
import type { Answer, Question, Requests } from "./messages.ts";
import { type Draft, openDraft } from "./open-draft.ts";

type Value = ReturnType<Requests[keyof Requests]>;

let draft: Draft | undefined;

/** One after the other: what is asked later sees what was written before. */
let queue: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  if (data.name !== "spell") return take(data.id, () => reply(data));
  // To load dictionaries takes long, and nobody waits for them.
  const loaded = loadSpellers(data.given);
  loaded.catch(() => {}).finally(() => take(data.id, async () => opened().spell(await loaded)));
});

function take(id: number, run: () => Promise<Value>): void {
  queue = queue.then(() => answer(id, run)).then((value) => postMessage(value));
}

async function answer(id: number, run: () => Promise<Value>): Promise<Answer> {
  try {
    return { id, value: await run() };
  } catch (error) {
    return { id, failure: error instanceof Error ? String(error.stack) : String(error) };
  }
}

function opened(): Draft {
  if (!draft) throw new Error("nothing has been opened");
  return draft;
}

/** The program is none of this bundle: most of the time nobody waits for it. */
async function loadSpellers({ program, dictionaries }: Parameters<Requests["spell"]>[0]) {
  const { loadSpellers: load } = (await import(program)) as typeof import("./spelling.ts");
  return load(dictionaries);
}

async function reply(question: Exclude<Question, { name: "spell" }>): Promise<Value> {
  if (question.name === "open") {
    const { snapshot, language } = question.given;
    draft = openDraft(snapshot, { texts, rooms, language });
    return draft.words();
  }
  const site = opened();
  switch (question.name) {
    case "edit": {
      const { file, text } = question.given;
      site.edit(file, text);
      return site.judge(file);
    }
    case "judge":
      return site.judge(...question.given.files);
    case "editMedia": {
      const { file, bytes } = question.given;
      site.editMedia(file, bytes);
      return site.judge(file);
    }
    case "remarks":
      return site.remarks();
    case "render":
      return site.render(question.given);
  }
}
