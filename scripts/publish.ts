import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { publishRelease, rollBack } from "../src/publish/releases.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";

endOnSignals();
const usage = "--to DIR [--site DIR] [--rollback] [--again] [--quiet]";
await runCommand(
  {
    name: "publish",
    usage,
    options: {
      to: { type: "string" },
      site: { type: "string", default: "_site" },
      rollback: { type: "boolean", default: false },
      again: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values: { to, site, rollback, again, quiet } }) => {
    if (to === undefined)
      throw new CommandError("option-needs-value", "--to", {
        usage: usageOf({ name: "publish", usage }),
      });
    const folder = resolve(to);
    const name = rollback
      ? rollBack(folder)
      : publishRelease({ site: resolve(site), to: folder, now: new Date(), again });
    if (!quiet) console.log(`${to}/current: ${name}`);
  },
);
