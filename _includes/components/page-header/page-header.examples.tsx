import { OnPage } from "../../examples-context.tsx";
import { PageHeader } from "./page-header.tsx";

export const examples = {
  "with a title alone": () => <PageHeader />,
  "with kind and introduction": () => (
    <OnPage at="organisation:example-body">
      <PageHeader kind="A kind of thing">
        <p>An introduction.</p>
      </PageHeader>
    </OnPage>
  ),
};
