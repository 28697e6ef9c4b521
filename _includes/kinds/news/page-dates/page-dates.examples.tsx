import { PageDates } from "./page-dates.tsx";

export const examples = {
  published: () => <PageDates page={{ published: "2030-05-02", updated: undefined }} />,
  updated: () => <PageDates page={{ updated: "2030-05-02" }} />,
  "published and updated": () => (
    <PageDates page={{ published: "2030-05-02", updated: "2030-06-01" }} />
  ),
};
