import { exampleServices } from "../../../../src/kinds/service/examples.ts";
import { TopicTile } from "./topic-tile.tsx";

export const examples = {
  "a topic with two services": () => (
    <TopicTile topic={{ topic: "building-and-housing", services: exampleServices }} level={3} />
  ),
};
