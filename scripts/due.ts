import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { severitiesOf } from "../src/checks/rule-choices.ts";
import { findDue } from "../src/due/find-due.ts";
import { nextBuild } from "../src/due/next-build.ts";
import { askOutsideLinks, outsideLinksIn } from "../src/due/outside-links.ts";
import { type DueReport, writeDue } from "../src/due/write-due.ts";
import { ContentError } from "../src/model/content-error.ts";
import type { Fault } from "../src/model/fault.ts";
import { openKeptProject } from "../src/project/open-kept-project.ts";
import { editorTranslator, openProject, type Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { readChoices } from "./read-choices.ts";
import { readCount } from "./read-count.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

const formats = ["text", "markdown", "json"] as const;

/** What is asked of the web, and how patiently (in milliseconds). */
const asking = { fetch, lanes: 6, timeout: 20_000 };

endOnSignals();
await runCommand(
  {
    name: "due",
    usage: `[--root DIR] [--days NUMBER] [--links] [--format ${formats.join("|")}] [--quiet]`,
    options: {
      root: { type: "string", default: siteRoot },
      days: { type: "string", default: "30" },
      links: { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      quiet: { type: "boolean", default: false },
    },
    optionTexts: { format: "dueFormat" },
  },
  async ({ values }, progress) => {
    const root = resolve(values.root);
    const [format = "text"] = readChoices("format", values.format, formats);
    const days = readCount("days", values.days, { maximum: 1000 });
    const project = await openKeptProject({ ...readOptions(process.env), root }, progress);
    const { site, files, editorLanguage } = project;
    const all = [...files.data, ...files.content];
    const report: DueReport = {
      today: site.today,
      nextBuild: nextBuild(all, site),
      ...(await findDue(site.today, days, faultsOf(project))),
      links: values.links
        ? await askOutsideLinks(outsideLinksIn(all, site.settings.url), {
            ...asking,
            onLink: progress.begin("outsideLinks"),
          })
        : [],
    };
    progress.hide();
    const translator = await editorTranslator(editorLanguage, root);
    const text = format === "json" ? JSON.stringify(report) : writeDue(report, format, translator);
    if (text !== "") console.log(text);
  },
);

/** What is said of a site on a day, as far as it has not decided that it is of no interest. */
function faultsOf({ root, site }: Project): (day: string) => Promise<readonly Fault[]> {
  const severityIn = severitiesOf(site.checks);
  const isOfInterest = ({ code, severity, file }: Fault) =>
    severity === "error" || severityIn(code, severity, file) !== undefined;
  return async (day) => {
    try {
      // At noon it is the same day everywhere in Europe.
      const { warnings } = await openProject(root, new Date(`${day}T12:00:00Z`));
      return warnings;
    } catch (error) {
      if (error instanceof ContentError) return error.faults.filter(isOfInterest);
      throw error;
    }
  };
}
