import { SharePage } from "./share-page.tsx";

export const examples = {
  "a page that can be passed on": () => <SharePage />,
};
