import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkSite } from "../../scripts/check-site.ts";
import { allRules } from "../../src/checks/registry.ts";
import type { Remark } from "../../src/checks/remark.ts";
import { isTextRule } from "../../src/checks/rule.ts";
import { noProgress } from "../../src/command/progress.ts";
import { mediaFolder } from "../../src/model/site-files.ts";
import { badAccessibility } from "../model/bad-input/accessibility.ts";
import type { BadInput } from "../model/bad-input/bad-input.ts";
import { badCharacters } from "../model/bad-input/characters.ts";
import { badComments } from "../model/bad-input/comments.ts";
import { badDocuments } from "../model/bad-input/documents.ts";
import { badEvents } from "../model/bad-input/events.ts";
import { badFiles } from "../model/bad-input/files.ts";
import { badFrontMatter } from "../model/bad-input/front-matter.ts";
import { badJson } from "../model/bad-input/json.ts";
import { badKnowledge } from "../model/bad-input/knowledge.ts";
import { badNotices } from "../model/bad-input/notices.ts";
import { badPages } from "../model/bad-input/pages.ts";
import { badPeople } from "../model/bad-input/people.ts";
import { badPlans } from "../model/bad-input/plans.ts";
import { badProgrammes } from "../model/bad-input/programmes.ts";
import { badRedirects } from "../model/bad-input/redirects.ts";
import { badRelations } from "../model/bad-input/relations.ts";
import { badServices } from "../model/bad-input/services.ts";
import { badSettings } from "../model/bad-input/settings.ts";
import { badTexts } from "../model/bad-input/texts.ts";
import { filesWith, now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";

/** What somebody writes in one file of the fixture site. */
export interface Writing {
  readonly what: string;
  readonly file: string;
  /** Undefined where the file is removed. */
  readonly text: string | undefined;
}

/** The first of each of these sorts of mistakes are enough: tests of the model have all of them. */
const ofEach = 2;

const mistakes: readonly (readonly BadInput[])[] = [
  badRedirects,
  badSettings,
  badPeople,
  badProgrammes,
  badEvents,
  badNotices,
  badServices,
  badAccessibility,
  badDocuments,
  badComments,
  badPlans,
  badKnowledge,
  badPages,
  badTexts,
  badFiles,
  badRelations,
  badJson,
  badFrontMatter,
  badCharacters,
];

/** The rule that needs dictionaries. */
export const spelling = "spelling";

/** Mistakes of which the model tells. */
export const brokenWritings: readonly Writing[] = mistakes.flatMap((inputs) =>
  inputs.slice(0, ofEach).map(({ when, file, change }) => {
    const { data, content } = filesWith({ [file]: change });
    const text = [...data, ...content].find(({ path }) => path === file)?.text;
    return { what: when, file, text };
  }),
);

/** The first bad example of each rule, as far as it is one file of text and needs no dictionary. */
export const poorWritings: readonly Writing[] = allRules.flatMap((rule): readonly Writing[] => {
  if (rule.id === spelling) return [];
  if (isTextRule(rule)) {
    const [example] = rule.examples.sv?.bad ?? [];
    const text = typeof example === "string" ? example : (example?.text ?? "");
    const file = "src/content/sv/example.md";
    return [{ what: rule.id, file, text: `---\ntitle: Titel\n---\n\n${text}\n` }];
  }
  const [[file, text] = [], ...more] = Object.entries(rule.examples.bad[0]?.files ?? {});
  if (file === undefined || more.length > 0 || file.startsWith(mediaFolder)) return [];
  return [{ what: rule.id, file, text }];
});

/** A copy of the fixture site in which the check looks at what somebody writes. */
export interface CheckedCopy {
  readonly root: string;
  /** What the check says of the site with one other file. */
  readonly remarksWith: (writing: Writing) => Promise<readonly Remark[]>;
}

/**
 * Copies a site.
 * @param isLeftOut rules that are of no interest
 * @param original the fixture site without it
 */
export function checkedCopy(
  root: string,
  isLeftOut: readonly string[] = [],
  original = fixtureRoot,
): CheckedCopy {
  cpSync(original, root, { recursive: true });
  process.env.SOURCE_DATE_EPOCH = String(now.getTime() / 1000);
  const rules = allRules.filter(({ id }) => !isLeftOut.includes(id));
  const checking = { root, rules, withFaults: true, isShown: () => true, progress: noProgress };
  return {
    root,
    remarksWith: async ({ file, text }) => {
      const place = join(root, file);
      const before = existsSync(place) ? readFileSync(place) : undefined;
      try {
        mkdirSync(dirname(place), { recursive: true });
        if (text === undefined) rmSync(place);
        else writeFileSync(place, text);
        return (await checkSite(checking)).remarks;
      } finally {
        if (before === undefined) rmSync(place, { force: true });
        else writeFileSync(place, before);
      }
    },
  };
}

/** As it goes through JSON: what is undefined is not there. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
