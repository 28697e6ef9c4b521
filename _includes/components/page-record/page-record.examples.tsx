import { exampleContext, OnPage } from "../../examples-context.tsx";
import { PageProvider } from "../../page-context.tsx";
import { PageRecord } from "./page-record.tsx";

const history = new Map([["src/content/en/news/example.md", ["2030-05-04", "2030-05-03"]]]);

export const examples = {
  "of a news page": () => (
    <OnPage at="page:news/example">
      <PageRecord />
    </OnPage>
  ),
  "of a contact": () => (
    <OnPage at="contact:exempla">
      <PageRecord />
    </OnPage>
  ),
  "with earlier changes": () => (
    <PageProvider value={{ ...exampleContext("page:news/example"), history }}>
      <PageRecord />
    </PageProvider>
  ),
};
