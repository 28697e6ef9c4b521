import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileChecker } from "../../src/checks/check-file.ts";
import type { TextFinding } from "../../src/checks/check-text.ts";
import type { CheckedSite } from "../../src/checks/checked-site.ts";
import type { SiteExample } from "../../src/checks/rule.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { measureMedia } from "../../src/model/measure-media.ts";
import type { MediaFile } from "../../src/model/site.ts";
import { mediaFolder } from "../../src/model/site-files.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, filesWith, fixtureFiles, now, translators } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";

const kinds = namesOf(builtInKinds).references;

/** The fixture site with some files changed, as rules about sites see it, and what those about texts find. */
export function checkedSite(
  changes: Readonly<Record<string, Change>>,
  documents: SiteExample["media"] = {},
): {
  readonly checked: CheckedSite;
  readonly ofTexts: readonly TextFinding[];
} {
  const drawings = drawingsIn(changes);
  const changedTexts = Object.entries(changes).filter(([path]) => !isMedia(path));
  const files = {
    ...filesWith(Object.fromEntries(changedTexts)),
    media: mediaWith(drawings, documents),
  };
  const { site, faults } = loadSite(files, now, builtInKinds);
  const errors = faults.filter(({ severity }) => severity === "error");
  assert.ok(site, JSON.stringify(errors));
  const { languages } = site.settings;
  const check = fileChecker({ languages, kinds, settings: site.checks });
  const all = [...files.data, ...files.content].map(check);
  const checked = {
    site,
    table: planRoutes(site, translators, builtInKinds),
    translators,
    files,
    texts: all.flatMap(({ facts }) => facts),
    svgTexts: new Map([...fixtureDrawings, ...drawings].filter(([name]) => name.endsWith(".svg"))),
  };
  return { checked, ofTexts: all.flatMap(({ findings }) => findings) };
}

/** The drawings of the fixture site, by their names below the media folder. */
const fixtureDrawings: ReadonlyMap<string, string> = new Map(
  [...fixtureFiles.media.keys()]
    .filter((name) => name.endsWith(".svg"))
    .map((name) => [name, readFileSync(join(fixtureRoot, mediaFolder, name), "utf8")]),
);

/** The media among some files: drawings, and PDFs that are hardly more than their beginning. */
function drawingsIn(changes: Readonly<Record<string, Change>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(changes)
      .filter(([path]) => isMedia(path))
      .map(([path, change]) => [posix.relative(mediaFolder, path), String(change)]),
  );
}

function mediaWith(
  drawings: ReadonlyMap<string, string>,
  documents: NonNullable<SiteExample["media"]>,
): ReadonlyMap<string, MediaFile> {
  const added = [...drawings].map(([name, text]): [string, MediaFile] => {
    const file = measureMedia(name, Buffer.from(text), (fault) => assert.fail(fault.code));
    assert.ok(file);
    return [name, file];
  });
  const told = Object.entries(documents).map(
    ([name, { bytes = 1000, seconds, ...document }]): [string, MediaFile] => [
      name,
      {
        width: 0,
        height: 0,
        bytes,
        isPicture: false,
        document,
        ...(seconds !== undefined && { seconds }),
      },
    ],
  );
  return new Map([...fixtureFiles.media, ...added, ...told]);
}

function isMedia(path: string): boolean {
  return path.startsWith(`${mediaFolder}/`);
}
