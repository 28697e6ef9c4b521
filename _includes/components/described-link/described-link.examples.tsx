import { DescribedLink, DescribedLinks } from "./described-link.tsx";

const outside = {
  to: "https://example.org/",
  text: { sv: "En sida utanför", en: "A page outside" },
};

export const examples = {
  "to another site": () => <DescribedLink link={outside} />,
  "to pages of the site and of another one": () => (
    <DescribedLinks
      heading="Papers"
      level={2}
      links={[outside, { to: { kind: "section", id: "contacts" } }]}
    />
  ),
};
