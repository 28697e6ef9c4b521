import { exampleNews, OnPage } from "../../../examples-context.tsx";
import { Comments } from "./comments.tsx";

export const examples = {
  "with comments in two languages": () => (
    <OnPage at="page:news/example">
      <Comments page={{ ...exampleNews("news/example"), comments: true }} />
    </OnPage>
  ),
  "without comments": () => (
    <OnPage at="page:news/second">
      <Comments page={{ ...exampleNews("news/second"), comments: true }} />
    </OnPage>
  ),
};
