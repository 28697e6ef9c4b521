import { Vote } from "./vote.tsx";

const question = { sv: "Vad tycker du?", en: "What do you think?" };

export const examples = {
  "a question alone": () => <Vote vote={{ question }} level={4} />,
  "with times and a link": () => (
    <Vote
      vote={{ question, url: "https://example.org/vote", opens: "09:30", closes: "09:50" }}
      level={4}
    />
  ),
};
