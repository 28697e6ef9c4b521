import { Hero } from "./hero.tsx";

export const examples = {
  "with the first words of the site": () => <Hero />,
};
