import { SiteSearch } from "./site-search.tsx";

export const examples = {
  "the field": () => <SiteSearch />,
};
