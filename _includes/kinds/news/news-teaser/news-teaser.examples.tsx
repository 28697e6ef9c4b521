import { exampleNews } from "../../../examples-context.tsx";
import { NewsTeaser } from "./news-teaser.tsx";

export const examples = {
  "in a list": () => <NewsTeaser news={exampleNews()} level={2} />,
  "first of a list, with a picture": () => <NewsTeaser news={exampleNews()} level={2} lead />,
};
