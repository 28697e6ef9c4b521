import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unknownRules } from "../../../src/checks/rule-choices.ts";
import { localeFile } from "../../../src/i18n/locale-parts.ts";
import { createTranslators } from "../../../src/i18n/translator.ts";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { noCheckSettings } from "../../../src/model/check-settings.ts";
import { ContentError } from "../../../src/model/content-error.ts";
import type { Fault } from "../../../src/model/fault.ts";
import { mergeLocales } from "../../../src/model/load-locales.ts";
import { faultOfDamaged } from "../../../src/outputs/pictures/make-pictures.ts";
import { checkAddresses } from "../../../src/routes/check-addresses.ts";
import { checkLengths, checkRoutes } from "../../../src/routes/check-routes.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { checkRedirects } from "../../../src/routes/redirects.ts";
import { FieldTextError } from "../../../src/schemas/field-texts.ts";
import { withOwnHelp } from "../../../src/schemas/own-help.ts";
import { realLocales } from "../../i18n/real-locales.ts";
import { brokenKinds } from "../../kinds/broken-kinds.ts";
import { faultsOfBroken } from "../../kinds/vacancies-site.ts";
import { containerAndFootnoteExamples } from "../../markdown/problem-examples/containers-and-footnotes.ts";
import { headingAndLinkExamples } from "../../markdown/problem-examples/headings-and-links.ts";
import { pictureTableAndAttributeExamples } from "../../markdown/problem-examples/pictures-tables-and-attributes.ts";
import { slipExamples } from "../../markdown/problem-examples/slips.ts";
import {
  brokenOverrides,
  faultsOfOverrides,
  outdatedOverride,
} from "../../overrides/broken-overrides.ts";
import { type Change, filesWith, fixtureFiles, load, siteWith, translators } from "../site-with.ts";
import { doubtfulAccessibility } from "./accessibility.ts";
import { badLocales, faultsOfLocale } from "./locales.ts";
import { doubtfulNotices } from "./notices.ts";
import { badFilesOnDisk, faultsOfFile } from "./on-disk.ts";
import { badRooms, faultsOfRoom } from "./rooms.ts";
import { doubtfulServices } from "./services.ts";
import { badTokens, faultsOfTokens } from "./tokens.ts";

/** Faults that other tests are about: of texts, of addresses, of two files and of the disk. */
export async function otherFaults(): Promise<readonly Fault[]> {
  const [files, tokens, kinds, overrides] = await Promise.all([
    Promise.all(badFilesOnDisk.map(faultsOfFile)),
    Promise.all(badTokens.map(({ css }) => faultsOfTokens(css))),
    faultsInFolders(brokenKinds, faultsOfBroken),
    faultsInFolders([...brokenOverrides, outdatedOverride], faultsOfOverrides),
  ]);
  const texts = [
    containerAndFootnoteExamples,
    headingAndLinkExamples,
    pictureTableAndAttributeExamples,
    slipExamples,
  ].flat();
  const pages = texts.map(({ source }, index): readonly [string, string] => [
    `src/content/sv/text-${index}.md`,
    `---\ntitle: Text\n---\n${source}`,
  ]);
  const page = "src/content/sv/accessibility.md";
  return [
    ...load(Object.fromEntries(pages)).faults,
    ...load({ "_data/site.json": [/ {2}"model": 2,\n/, ""] }).faults,
    ...load({ "_data/site.json": ["{", '{ "logo": "aurora.svg",'] }).faults,
    ...load({ "_data/priorities/isloftet.json": ['"I1"', '"N1"'] }).faults,
    ...load({ "src/content/comments/news/light-feast-2024.json": ["Lovely", "ike@example.org"] })
      .faults,
    ...load({ "_data/events/star-watch-2031.json": ["26T04:00", "26T02:30"] }).faults,
    ...load({ "src/content/sv/about.md": ["review: 2030", "review: 2023"] }).faults,
    ...load({ "src/content/sv/about.md": ["review:", "draft: true\nreview:"] }).faults,
    ...load({ "src/content/sv/about.md": ["review:", "unpublishAt: 2023-01-01\nreview:"] }).faults,
    ...load({ "_data/synonyms.json": manyFields }).faults,
    ...load({ "_data/contacts/nobody.translations.json": "{}" }).faults,
    ...unknownRules(
      { ...noCheckSettings, rules: [{ rule: "long", severity: "off", reason: "x" }] },
      ["long-sentence"],
    ),
    ...[...doubtfulNotices, ...doubtfulServices, ...doubtfulAccessibility].flatMap(
      (changes) => load(changes).faults,
    ),
    ...load({
      "_data/site.json": [/"expires": "[^"]*"/, '"expires": "2024-05-20"'],
      "src/content/sv/news/later.md": "---\ntitle: Sedan\npublished: 2024-05-02\n---\nText\n",
      "src/content/sv/about.md": [/updated: .*/, "updated: 2024-05-02"],
      "src/content/sv/about/history.md": "---\ntitle: Historien\n---\n[Sedan](page:news/later)\n",
    }).faults,
    ...load({ "_data/site.json": [/"forms": \{[\s\S]*?\n {2}\}/, '"$schema": ""'] }).faults,
    ...routeFaults({ [page]: ["updated", "slug: om-oss\nupdated"] }),
    ...routeFaults({ [page]: ["Sidan finns", "[Hit](/sv/hit/)"] }),
    ...routeFaults({
      "_data/redirects.json": { gone: ["/sv/hit/"] },
      [page]: ["Sidan finns", "[Hit](/sv/hit/)"],
    }),
    ...faultsOfRedirects(),
    faultOfDamaged("a.jpg"),
    ...badLocales.flatMap(faultsOfLocale),
    ...badRooms.flatMap(faultsOfRoom),
    ...files.flat(),
    ...tokens.flat(),
    // A kind of a body's own has words of its own.
    ...kinds.filter(({ code }) => !code.startsWith("vacancy-")),
    ...overrides,
    ...faultsOfHelp(),
    ...routeFaults({ [`src/content/sv/${"a".repeat(201)}.md`]: "---\ntitle: Lång\n---\nHej.\n" }),
    ...routeFaults({
      "src/content/sv/news/aurora-2022.md": ["---\n", "---\narchiveAt: 2024-04-30\n"],
      "src/content/sv/news/ice-road-2022.md": ["---\n", "---\narchiveAt: 2024-04-30\n"],
      "src/content/sv/links.md": "---\ntitle: Länkar\n---\n[Förr](/sv/nyheter/sida-4/)\n",
    }),
    ...routeFaults({}, translatorsWith('{ "routes": { "news": "evenemang" } }')),
    ...faultsOfDisk,
  ];
}

/** What can be wrong with the help for the fields of a kind of a body's own. */
function faultsOfHelp(): readonly Fault[] {
  const help = {
    kinds: [{ name: "vacancy" }],
    locales: [],
    editorLanguage: "sv",
    ownLanguages: ["sv", "en"],
    root: "",
  };
  const [missing, needless] = ["fields.vacancy.place.hint", "fields.vacancy.plaice.hint"] as const;
  try {
    withOwnHelp(help, () => {
      const faults = [
        { what: "missing", key: missing, language: "sv" },
        { what: "needless", key: needless, language: "sv" },
      ] as const;
      throw new FieldTextError(faults, localeFile);
    });
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

/** What can be wrong with the code of sites, each of which is made in a folder of its own. */
async function faultsInFolders<Broken>(
  all: readonly Broken[],
  faultsOf: (broken: Broken, folder: string) => Promise<readonly Fault[]>,
): Promise<readonly Fault[]> {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-test-"));
  try {
    const found = all.map((broken, index) => faultsOf(broken, join(folder, String(index))));
    return (await Promise.all(found)).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function routeFaults(
  changes: Readonly<Record<string, Change>>,
  speak = translators,
): readonly Fault[] {
  const site = siteWith(changes);
  const table = planRoutes(site, speak, builtInKinds);
  return [checkRoutes, checkLengths, checkAddresses].flatMap((check) => check(table, site));
}

function faultsOfRedirects(): readonly Fault[] {
  const changes = {
    "_data/redirects.json": {
      redirects: [{ from: "/sv/", to: "/sv/finns-inte/" }],
      gone: ["/sv/om-oss/"],
    },
  };
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  return checkRedirects(table, site, filesWith(changes));
}

const manyFields = Object.fromEntries(Array.from({ length: 99 }, (_, index) => [`f${index}`, 1]));

/** The languages of the fixture site with other words in Swedish. */
function translatorsWith(swedish: string): typeof translators {
  const own = [{ path: "locales/sv.json", text: swedish }, ...fixtureFiles.locales];
  return createTranslators(mergeLocales(own, realLocales), ["sv", "en", "fi"]);
}

/** As the tests of reading files and of opening a project find them. */
const faultsOfDisk: readonly Fault[] = [
  { severity: "error", file: "a.json", line: 1, code: "not-utf-8", values: {} },
  { severity: "error", file: "a.svg", code: "broken-picture", values: {} },
  { severity: "error", file: "a.json", code: "unreadable-file", values: { detail: "EACCES" } },
  {
    severity: "error",
    file: "locales/de.json",
    code: "missing-locale",
    values: { language: "de", settings: "_data/site.json" },
  },
];
