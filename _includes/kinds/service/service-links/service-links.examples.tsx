import { IndexLink, TopicLink } from "./service-links.tsx";

export const examples = {
  "to a topic": () => (
    <p>
      <TopicLink topic="building-and-housing" />
    </p>
  ),
  "to a topic that the site has no services about": () => (
    <p>
      <TopicLink topic="health" />
    </p>
  ),
  "to all services": () => (
    <p>
      <IndexLink />
    </p>
  ),
};
