import { OnPage } from "../../../examples-context.tsx";
import { SearchResults } from "./search-results.tsx";

export const examples = {
  "before anything has been searched for": () => (
    <OnPage at="section:search">
      <SearchResults>
        <p>What helps without a script.</p>
      </SearchResults>
    </OnPage>
  ),
};
