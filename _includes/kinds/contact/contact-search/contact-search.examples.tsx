import { ContactSearch } from "./contact-search.tsx";

export const examples = {
  "over a list": () => (
    <div>
      <ContactSearch list="people" instead="groups" />
      <div id="groups" />
      <div id="people" />
    </div>
  ),
};
