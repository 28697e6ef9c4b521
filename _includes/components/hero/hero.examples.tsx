import { TaskGroups } from "../task-groups/task-groups.tsx";
import { Hero, HeroPicture } from "./hero.tsx";

export const examples = {
  "with the first words of the site": () => <Hero />,
  "with what visitors come to do": () => (
    <Hero>
      <TaskGroups level={2} />
    </Hero>
  ),
  "the picture": () => <HeroPicture />,
};
