import { Notice } from "./notice.tsx";

export const examples = {
  information: () => (
    <Notice>
      <p>Good to know.</p>
    </Notice>
  ),
  warning: () => (
    <Notice kind="warning">
      <p>The event has been cancelled.</p>
    </Notice>
  ),
};
