import { SkipLink } from "./skip-link.tsx";

export const examples = {
  "before everything else": () => (
    <div>
      <SkipLink />
      <main id="main">Content</main>
    </div>
  ),
};
