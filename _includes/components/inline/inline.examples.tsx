import { Inline } from "./inline.tsx";

export const examples = {
  "in the language of the page": () => <Inline text={{ sv: "En text", en: "A text" }} />,
  "in another language than the page's": () => <Inline text={{ sv: "En text" }} />,
  "with a marked passage": () => (
    <Inline text={{ sv: "[Open Data]{lang=en} i regionen", en: "Open data in the region" }} />
  ),
};
