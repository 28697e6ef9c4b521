import { FeedList } from "./feed-list.tsx";

export const examples = {
  "the feeds of a language": () => <FeedList />,
};
