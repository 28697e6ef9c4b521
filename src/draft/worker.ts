/** The program of the worker in which a draft lives: typing stays smooth while it works. */
import { rooms, texts } from "draft:site";
import type { Answer, Question, Requests } from "./messages.ts";
import { type Draft, openDraft } from "./open-draft.ts";

let draft: Draft | undefined;

/** One after the other: what is asked later sees what was written before. */
let queue: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  queue = queue.then(() => answer(data)).then((value) => postMessage(value));
});

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    return { id, value: await reply(question) };
  } catch (error) {
    return { id, failure: error instanceof Error ? String(error.stack) : String(error) };
  }
}

async function reply(question: Question): Promise<ReturnType<Requests[keyof Requests]>> {
  if (question.name === "open") {
    const { snapshot, language } = question.given;
    draft = openDraft(snapshot, { texts, rooms, language });
    return draft.words();
  }
  if (!draft) throw new Error("nothing has been opened");
  switch (question.name) {
    case "edit": {
      const { file, text } = question.given;
      draft.edit(file, text);
      return draft.judge(file);
    }
    case "judge":
      return draft.judge(question.given.file);
    case "editMedia": {
      const { file, bytes } = question.given;
      draft.editMedia(file, bytes);
      return draft.judge(file);
    }
    case "remarks":
      return draft.remarks();
    case "render":
      return draft.render(question.given);
  }
}
