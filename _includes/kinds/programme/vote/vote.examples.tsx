import type { Session } from "../../../../src/kinds/programme/schema.ts";
import { exampleProgramme, exampleSession } from "../../../examples-context.tsx";
import { Vote } from "./vote.tsx";

const question = { sv: "Vad tycker du?", en: "What do you think?" };

const show = (vote: NonNullable<Session["vote"]>) => () => (
  <Vote session={exampleSession({ vote })} programme={exampleProgramme({})} level={4} />
);

export const examples = {
  "a question alone": show({ question }),
  "with times and a link": show({
    question,
    url: "https://example.org/vote",
    opens: "09:30",
    closes: "09:50",
  }),
};
