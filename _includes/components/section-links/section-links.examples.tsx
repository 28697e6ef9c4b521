import { SectionLinks } from "./section-links.tsx";

export const examples = {
  "two sections": () => (
    <div>
      <SectionLinks
        sections={[
          { id: "one", title: "One" },
          { id: "two", title: "Two" },
        ]}
      />
      <h2 id="one">One</h2>
      <h2 id="two">Two</h2>
    </div>
  ),
};
