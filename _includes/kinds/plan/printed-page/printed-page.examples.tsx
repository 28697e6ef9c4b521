import { PrintedPage } from "./printed-page.tsx";

export const examples = {
  "a page that the document has lost": () => <PrintedPage plan={{}} page="28" />,
};
