import { MentionLink } from "./mention-link.tsx";

const by = { kind: "programme", id: "example-day" } as const;

export const examples = {
  "a thing": () => <MentionLink mention={{ by }} />,
  "a part of a thing": () => <MentionLink mention={{ by, part: 0 }} />,
};
