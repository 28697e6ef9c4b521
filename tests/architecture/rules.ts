import { type CodeFile, importsOf, withoutComments } from "./source-files.ts";

/**
 * Which part of the code may import which others; docs/architecture.md tells the way that all of it goes.
 * Examples of components are for tests and the style guide: nothing else imports them.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  scripts: [
    "archive",
    "authoring",
    "fields",
    "init",
    "upgrade",
    "style-guide",
    "command",
    "kinds",
    "preview",
    "publish",
    "disk",
    "bench",
    "project",
    "eleventy",
    "checks",
    "rules",
    "translations",
    "audit",
    "review",
    "due",
    "import",
    "print",
    "receiver",
    "forms",
    "outputs",
    "overrides",
    "routes",
    "schemas",
    "model",
    "markdown",
    "i18n",
  ],
  bench: [
    "audit",
    "command",
    "disk",
    "project",
    "eleventy",
    "outputs",
    "routes",
    "model",
    "markdown",
    "i18n",
  ],
  project: [
    "admin",
    "fields",
    "authoring",
    "checks",
    "translations",
    "_includes",
    "kinds",
    "outputs",
    "overrides",
    "structured-data",
    "routes",
    "disk",
    "command",
    "model",
    "workers",
    "markdown",
    "i18n",
  ],
  eleventy: [
    "admin",
    "draft",
    "project",
    "_includes",
    "kinds",
    "disk",
    "publish",
    "command",
    "outputs",
    "routes",
    "model",
    "markdown",
    "i18n",
  ],
  draft: [
    "admin",
    "project",
    "_includes",
    "kinds",
    "checks",
    "rules",
    "outputs",
    "overrides",
    "routes",
    "model",
    "markdown",
    "i18n",
  ],
  _includes: ["kinds", "structured-data", "routes", "forms", "model", "markdown", "i18n"],
  "structured-data": ["routes", "model", "markdown", "i18n"],
  "style-guide": ["fields", "examples", "_includes", "outputs", "model", "i18n"],
  examples: ["_includes", "kinds", "routes", "forms", "model", "markdown", "i18n"],
  kinds: ["structured-data", "outputs", "routes", "model", "markdown", "i18n"],
  overrides: ["model"],
  outputs: ["overrides", "routes", "model", "workers", "disk", "markdown", "i18n"],
  routes: ["forms", "model", "markdown", "i18n"],
  schemas: ["model", "i18n"],
  admin: ["translations", "schemas", "outputs", "model", "markdown", "i18n"],
  fields: ["admin", "model", "i18n"],
  import: ["disk", "model", "markdown", "i18n"],
  rules: ["model", "i18n"],
  checks: ["rules", "translations", "routes", "model", "markdown", "i18n"],
  translations: ["schemas", "model", "markdown", "i18n"],
  upgrade: ["admin", "outputs", "model"],
  init: ["upgrade", "authoring", "translations", "outputs", "schemas", "command", "model", "i18n"],
  authoring: ["checks", "routes", "command", "schemas", "model", "markdown", "i18n"],
  audit: ["rules", "model", "disk", "workers", "i18n", "settings"],
  print: ["audit", "disk", "outputs", "routes"],
  due: ["checks", "review", "model", "workers", "i18n"],
  review: ["audit", "checks", "translations", "rules", "routes", "model", "i18n"],
  preview: [
    "admin",
    "_includes",
    "draft",
    "project",
    "eleventy",
    "publish",
    "disk",
    "outputs",
    "routes",
    "model",
    "i18n",
  ],
  publish: ["disk", "command", "outputs", "model", "workers"],
  archive: ["disk", "publish", "command", "workers"],
  command: ["model", "i18n"],
  receiver: [
    "_includes",
    "command",
    "project",
    "eleventy",
    "disk",
    "publish",
    "audit",
    "routes",
    "forms",
    "model",
    "i18n",
  ],
  model: ["forms", "markdown", "i18n"],
  forms: [],
  disk: [],
  workers: [],
  markdown: ["i18n"],
  i18n: ["locales"],
};

const eleventyOnly = /^(src\/eleventy\/|scripts\/build\.ts$|\.eleventy\.ts$|bench\/)/;
const environmentOnly =
  /^(src\/eleventy\/|src\/project\/|src\/audit\/|scripts\/|bench\/|\.eleventy\.ts$)/;

/** What never runs where editors write: it reads files, or is for tests. */
const notInBrowsers =
  /^(?!src\/(model|markdown|i18n|routes|kinds|rules|checks|structured-data)\/|_includes\/)|^src\/model\/(read-site|list)-files\.ts$|^src\/i18n\/read-locales\.ts$|^src\/checks\/(load-spellers|explain-rules)\.ts$|^_includes\/examples-/;

/** Things that only some files may use, and what to do instead. */
const reserved: readonly {
  readonly what: RegExp;
  readonly where: RegExp;
  readonly isIn: "imports" | "code";
  readonly instead: string;
}[] = [
  {
    what: /^@11ty\//,
    where: eleventyOnly,
    isIn: "imports",
    instead: "Only src/eleventy and the commands know Eleventy: write a function that it calls.",
  },
  {
    what: /^preact/,
    where: /^_includes\//,
    isIn: "imports",
    instead: "HTML is written in _includes: give the component what it needs as props.",
  },
  {
    what: /^(node:)?fs(\/promises)?$/,
    where:
      /^(?!src\/(model|markdown|routes)\/|_includes\/)|^src\/model\/(read-site|list)-files\.ts$/,
    isIn: "imports",
    instead: "Files are read in src/model/read-site-files.ts: pass in what was read.",
  },
  {
    what: /\bdangerouslySetInnerHTML\b/,
    where: /^(?!_includes\/)|^_includes\/raw-html\.tsx$/,
    isIn: "code",
    instead: "HTML that is there already is written by RawHtml alone: use that.",
  },
  {
    // Files have a rule of their own.
    what: /^node:(?!fs)/,
    where: notInBrowsers,
    isIn: "imports",
    instead:
      "This runs in browsers, too: pass in what Node gives, or take a package that needs none.",
  },
  {
    what: /\bBuffer\b|\bprocess\.(?!env)/,
    where: notInBrowsers,
    isIn: "code",
    instead: "This runs in browsers, too: pass in what Node gives.",
  },
  {
    what: /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)/,
    // The scripts of the pages run where the visitor is, when the visitor is there.
    where: /^(?!src\/(model|markdown|i18n|routes|outputs)\/|_includes\/)|\.client\.ts$/,
    isIn: "code",
    instead: "There is no clock in here: pass the day in (site.today).",
  },
  {
    // Links that people write are read there, and led nowhere.
    what: /\bnew URL\([^;]*?,\s*(?:\w+\.)*settings\.url\b/,
    where: /^src\/routes\/web-address\.ts$|^src\/checks\/own-address\.ts$/,
    isIn: "code",
    instead: "The site may stand below a path: webAddress of src/routes/web-address.ts knows it.",
  },
  {
    what: /<[a-z][\w-]*\s(?:[^<>]|=>)*?\{\.\.\./,
    where: /^(?!_includes\/)/,
    isIn: "code",
    instead: "What is spread becomes attributes, whatever it holds: write each attribute out.",
  },
  {
    // What fails in these is told at once and made anew, or ends what it is part of.
    what: /\blet (\w+): Promise<[^;]*;(?=[\s\S]*?\b\1 \?\?=)/,
    where:
      /^(?:bench|scripts)\/|^src\/(?:preview\/keep-project|draft\/open-draft|receiver\/start-receiver)\.ts$/,
    isIn: "code",
    instead:
      "What could not be loaded would stay so for good: loadOnce of src/model/load-once.ts tries again.",
  },
  {
    what: /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/,
    where: /^(?!)/,
    isIn: "code",
    instead: "V8 forgets it in a program that has many expressions: write both letters, [Dd]nr.",
  },
  {
    what: /\bprocess\.env\b/,
    where: environmentOnly,
    isIn: "code",
    instead: "The environment is read in src/project/options.ts: pass the option in.",
  },
];

/** What is wrong with the imports of a file, each with the way to mend it. */
export function architectureFaults(file: CodeFile): readonly string[] {
  const targets = importsOf(file);
  const code = withoutComments(file.text);
  return [
    ...targets.flatMap((target) => directionFault(file.path, target)),
    ...reserved.flatMap(({ what, where, isIn, instead }) => {
      if (where.test(file.path)) return [];
      const found =
        isIn === "imports" ? targets.find((one) => what.test(one)) : what.exec(code)?.[0];
      return found === undefined ? [] : [`${file.path} uses "${found}". ${instead}`];
    }),
  ];
}

function directionFault(path: string, target: string): readonly string[] {
  const [from, to] = [partOf(path), partOf(target)];
  if (to === undefined || from === to) return [];
  const allowed = from === undefined ? undefined : mayImport[from];
  if (allowed === undefined)
    return [
      `${path} is in no known part. Move it, or name its folder in tests/architecture/rules.ts.`,
    ];
  if (allowed.includes(to)) return [];
  const may = allowed.length > 0 ? `only ${allowed.join(", ")}` : "no other part";
  return [
    `${path} imports ${target}: "${from}" may import ${may}. Move what it needs down into one of ` +
      `these, or pass it in from above.`,
  ];
}

/** The part of the code to which a path belongs; undefined for a package. */
function partOf(path: string): string | undefined {
  if (path === ".eleventy.ts") return "scripts";
  if (path === ".htmlvalidate.mjs") return "settings";
  if (
    /^_includes\/.*\.examples\.tsx$|^_includes\/examples-|^src\/kinds\/.*examples\.ts$/.test(path)
  )
    return "examples";
  const [, part] = /^(?:src\/)?([^/@.]+)\//.exec(path) ?? [];
  return /^(src|scripts|_includes|bench|locales|tests)\//.test(path) ? part : undefined;
}
