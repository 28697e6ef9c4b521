import { OnPage } from "../../examples-context.tsx";
import { VersionSwitch } from "./version-switch.tsx";

export const examples = {
  "on the standard version": () => (
    <div>
      <OnPage at="section:contacts">
        <VersionSwitch />
      </OnPage>
    </div>
  ),
  "on the easy version": () => (
    <div>
      <OnPage at="page:easy-contacts">
        <VersionSwitch />
      </OnPage>
    </div>
  ),
};
