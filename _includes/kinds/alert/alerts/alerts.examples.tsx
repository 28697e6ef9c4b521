import { Alerts } from "./alerts.tsx";

export const examples = {
  "an important message in force": () => (
    <div>
      <Alerts level="crisis" />
    </div>
  ),
  "news in brief in force": () => (
    <div>
      <Alerts level="flash" />
    </div>
  ),
};
