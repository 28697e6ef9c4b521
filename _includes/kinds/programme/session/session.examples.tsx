import type { Session as SessionData } from "../../../../src/kinds/programme/schema.ts";
import {
  exampleProgramme,
  exampleReferences,
  exampleSession,
  exampleText,
} from "../../../examples-context.tsx";
import { Session } from "./session.tsx";

const show = (fields: Partial<SessionData>) => () => (
  <Session session={exampleSession(fields)} programme={exampleProgramme({})} index={0} level={3} />
);

const { contact, priority } = exampleReferences;

export const examples = {
  "a talk with everything": show({
    description: exampleText,
    speakers: [{ contact, title: { sv: "Moderator", en: "Chair" } }],
    priority,
    contacts: [contact],
    vote: { question: { sv: "Vad tycker du?", en: "What do you think?" }, opens: "09:02" },
  }),
  "without a title": show({ title: undefined, description: exampleText }),
  "with a contact that is not stated": show({ contacts: "not-stated" }),
  "a break": show({ kind: "break", title: { sv: "Kaffe", en: "Coffee" } }),
  "an activity": show({ kind: "activity", title: { sv: "Vandring", en: "Walk" } }),
};
