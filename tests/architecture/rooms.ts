import { builtInKinds } from "../../src/kinds/registry.ts";
import { referenceNameOf } from "../../src/model/kind-names.ts";
import { type CodeFile, withoutComments } from "./source-files.ts";

/** The names of kinds that hold things; `page` is what every text is referred to as. */
const names: readonly string[] = [
  ...new Set(
    builtInKinds.flatMap((kind) => {
      const { name, data, text } = kind;
      if (!data && !text) return [];
      return [name, referenceNameOf(kind), ...Object.keys(data?.parts ?? {})];
    }),
  ),
].filter((name) => name !== "page");

const anyName = `"(?:${names.join("|")})"`;

/** Who answers, who is behind it and what it works for: all that is shared knows these by reference. */
const shared = ["contact", "organisation", "priority", "priorities"];

/** The kinds of which nothing outside the rooms says anything. */
const unknown = names.filter((name) => !shared.includes(name));

/** Ways to ask what kind something is, to list kinds, and to take the things of one. */
const questions: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:[=!]==?\\s*${anyName}|${anyName}\\s*[=!]==?)`, "g"), "compares with a kind"],
  [new RegExp(`\\bcase\\s+${anyName}`, "g"), "has a case for a kind"],
  [
    new RegExp(`\\.(?:includes|startsWith)\\(\\s*${anyName.slice(0, -1)}[:"]`, "g"),
    "looks for a kind",
  ],
  [new RegExp(`${anyName}\\s*[,|]\\s*${anyName}`, "g"), "lists kinds"],
  [new RegExp(`things\\.(?:${unknown.join("|")})\\b(?!\\()`, "g"), "takes the things of a kind"],
  [new RegExp(`[\`"](?:${unknown.join("|")}):`, "g"), "makes the key of a kind"],
  [new RegExp(`\\bkind: "(?:${unknown.join("|")})"`, "g"), "names a kind"],
];

const room = /^(src|_includes)\/kinds\/([a-z-]+)\//;

/** What a file imports as code, and not as a type alone. */
const runtimeImport = /^\s*(?:import|export)\s(?!type\b)[^;"']*?from\s*"(\.[^"]+)"/gm;

/** Where code that belongs to no kind asks what kind something is, with file and line. */
export function questionsAboutKinds({ path, text }: CodeFile): readonly string[] {
  if (room.test(path) || isOfTests(path) || path === "src/kinds/registry.ts") return [];
  const code = withoutComments(text);
  return questions.flatMap(([pattern, what]) =>
    [...code.matchAll(pattern)].map(
      ([found]) => `${path}:${lineOf(text, found)} ${what}: ${found}`,
    ),
  );
}

/** Where code imports the code of a room that is not its own; types may be named everywhere. */
export function importsOfRooms({ path, text }: CodeFile): readonly string[] {
  if (isOfTests(path) || /^src\/kinds\/registry\.ts$/.test(path)) return [];
  const [, , own] = room.exec(path) ?? [];
  return [...text.matchAll(runtimeImport)].flatMap(([statement, target = ""]) => {
    const [, other] = /(?:^|\/)kinds\/([a-z-]+)\//.exec(resolve(path, target)) ?? [];
    if (other === undefined || other === own) return [];
    return [`${path}:${lineOf(text, statement.trimStart())} imports code of the kind "${other}"`];
  });
}

function isOfTests(path: string): boolean {
  return /\.examples\.tsx$|\/(common-)?examples(-[a-z]+)?\.tsx?$/.test(path);
}

function resolve(path: string, target: string): string {
  return new URL(target, `file:///${path}`).pathname.slice(1);
}

function lineOf(text: string, found: string): number {
  const index = text.indexOf(found);
  return text.slice(0, Math.max(0, index)).split("\n").length;
}
