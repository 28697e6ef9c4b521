import type { AdminConfig, CmsCollection } from "../admin-config.ts";
import { bodyKey } from "../file-formats.ts";
import { thingKey } from "../form.ts";
import { fileOfReference, nameOfFile, titleOfFile } from "../name-of-file.ts";
import { type PlaceInForm, placeInForm } from "../place-in-form.ts";
import { reviewedKey } from "../translation-fields.ts";
import { collectionOf } from "./collection-of-form.ts";
import type { Places, Spot } from "./companion.ts";
import { leadToField } from "./lead-to-field.ts";
import type { OpenForm } from "./open-form.ts";

/**
 * How places of files are shown and found in the forms.
 * @param openForm gives the form that is open
 */
export function placesOfForm(
  config: Pick<AdminConfig, "cms" | "formats" | "siteLanguages">,
  openForm: () => OpenForm | undefined,
): Places {
  const placeOf = (spot: Spot) => {
    const form = openForm();
    const fields = form && collectionOf(form, config.cms)?.fields;
    return fields && placeInForm(fields, namesOf(spot, fields));
  };
  return {
    nameOf: (spot) => nameOf(placeOf(spot)),
    go: (spot) => {
      const place = placeOf(spot);
      if (place) void leadToField(spot.language || "_default", place.way);
    },
    nameOfFile: (path, text) => nameOfFile(path, text, config),
    fileOfReference: (reference) => fileOfReference(reference, config),
    titleOfFile: (path, text) => titleOfFile(path, text, config),
  };
}

function nameOf(place: PlaceInForm | undefined): string | undefined {
  return place && place.labels.length > 0 ? place.labels.join(" › ") : undefined;
}

/** The text is meant where no field is named; things of several sorts lie one step deeper in their forms. */
function namesOf({ field }: Spot, fields: CmsCollection["fields"]): readonly string[] {
  if (field === undefined) return [bodyKey];
  // What is noted of a translation is no field of its form: there, somebody says that it is right.
  if (/^translation\b/.test(field)) return [reviewedKey];
  const names = field.split(/[.[\]]+/).filter((name) => name !== "");
  return fields.some(({ name }) => name === thingKey) ? [thingKey, ...names] : names;
}
