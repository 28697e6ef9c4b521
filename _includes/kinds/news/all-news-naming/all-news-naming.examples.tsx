import { AllNewsNaming } from "./all-news-naming.tsx";

export const examples = {
  "on a page that shows all news itself": () => (
    <div>
      <AllNewsNaming />
    </div>
  ),
};
