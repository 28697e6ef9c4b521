import { OnPage } from "../../examples-context.tsx";
import { GroupLinks } from "./group-links.tsx";

const groups = [{ name: "2030", count: 3 }];
const countText = (count: number) => `${count} pieces of news`;

export const examples = {
  "all years of a list": () => (
    <GroupLinks
      label="News by year"
      groups={groups}
      part={{ list: "section:news" }}
      countText={countText}
    />
  ),
  "on the page of a year": () => (
    <OnPage at="section:news/2030">
      <GroupLinks
        label="News by year"
        groups={groups}
        part={{ list: "section:news", group: "2030" }}
        countText={countText}
      />
    </OnPage>
  ),
};
