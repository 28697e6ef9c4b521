import { LanguageSwitcher } from "./language-switcher.tsx";

export const examples = {
  "to the other languages of the site": () => <LanguageSwitcher />,
};
