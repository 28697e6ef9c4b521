import { exampleNews } from "../../../examples-context.tsx";
import { NewsList } from "./news-list.tsx";

const items = [exampleNews(), exampleNews("news/second"), exampleNews("news/third")];

export const examples = {
  "all alike": () => <NewsList items={items} level={2} />,
  "with a large first one": () => <NewsList items={items} level={2} lead />,
};
