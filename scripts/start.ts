import "../src/project/check-node.ts";
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { endWithNpm } from "./end-with-npm.ts";
import { programChanged } from "./program-changed.ts";

/** What the option asks for is a program of its own, which no change of the content concerns. */
const styleGuide = "--style-guide";
const given = process.argv.slice(2);
const isHelp = given.includes("--help");
const program = given.includes(styleGuide) && !isHelp ? "style-guide" : "preview";

// The preview runs in a process of its own, which is started anew when the program has changed. The
// bundles from which this process runs are good for the first one.
let preview = startPreview();
delete process.env.REGIONWEBB_BUNDLES;
endWithNpm();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => preview.kill(signal));

function startPreview(): ChildProcess {
  const runner = fileURLToPath(new URL("run.mjs", import.meta.url));
  const parameters = [runner, program, ...given.filter((one) => one !== styleGuide || isHelp)];
  // The channel tells the preview when this process is gone.
  const child = spawn(process.execPath, parameters, {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  child.on("exit", (status, signal) => {
    if (status === programChanged) preview = startPreview();
    else process.exit(status ?? (signal === "SIGINT" ? 130 : 143));
  });
  return child;
}
