import { builtInKinds } from "../../kinds/registry.ts";
import { dataKinds } from "../../model/kind-names.ts";
import { commentsFolder, contentFolder, dataFile, mediaFolder } from "../../model/site-files.ts";
import { checkSettingsFile } from "../../model/sources.ts";
import { thingsOfKind } from "../../model/things-of-kind.ts";
import { withFilesAlone } from "../../project/history-of-log.ts";
import type { Project } from "../../project/open-project.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * What of a snapshot anybody may read, who needs no account to ask for it. The texts of pages and data are not
 * in it: the forms read them where they are kept, once somebody has signed in. So nobody learns of what is held
 * back, nor of what stands in files and on no page. Of what git knows, only the files of what is shown are
 * named. Pure.
 * @param project the site as visitors see it
 * @param isReadByForms whether forms read a file, by its path
 */
export function publicSnapshot(
  snapshot: Snapshot,
  project: Project,
  isReadByForms: (path: string) => boolean,
): Snapshot {
  const shown = filesShown(project);
  return {
    ...snapshot,
    data: snapshot.data.filter(({ path }) => path === checkSettingsFile),
    content: snapshot.content.filter(({ path }) => shown.has(path) && !isReadByForms(path)),
    faults: snapshot.faults.filter(
      ({ file }) => shown.has(file) || file.startsWith(`${mediaFolder}/`),
    ),
    ...(snapshot.log && { log: withFilesAlone(snapshot.log, shown) }),
  };
}

/** The files of what visitors see. */
function filesShown({ site, ownKinds }: Project): ReadonlySet<string> {
  const { pages, comments, things, settings } = site;
  const ofThings = dataKinds([...builtInKinds, ...ownKinds]).flatMap((kind) =>
    [...thingsOfKind(things, kind).keys()].map((id) => dataFile(kind.data.folder, id)),
  );
  const ofPages = [...pages.keys()].flatMap((id) =>
    settings.languages.map((language) => `${contentFolder}/${language}/${id}.md`),
  );
  const ofComments = [...comments.keys()].map((id) => `${commentsFolder}/${id}.json`);
  return new Set([...ofThings, ...ofPages, ...ofComments]);
}
