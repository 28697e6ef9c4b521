import type { AdminConfig } from "../admin-config.ts";
import { nameOfFile } from "../name-of-file.ts";
import { placeInForm } from "../place-in-form.ts";
import { collectionOf } from "./collection-of-form.ts";
import type { OpenForm } from "./open-form.ts";

/** A field of a thing that must lead somewhere. */
type NeedingField = Pick<OpenForm, "collectionName" | "fileName"> & { readonly keyPath: string };

/** A thing out of whose fields something is taken when it is deleted; the CMS has it. */
interface PointingThing {
  readonly entry: { readonly locales: Readonly<Record<string, { readonly path: string }>> };
}

declare global {
  /** Asked by the CMS what it means to delete what is in view (`mend-deleting.ts`). */
  var meansOfDeleting: (() => string) | undefined;
  /** Asked by the CMS for the names of a field, with those around it (`mend-deleting.ts`). */
  var nameOfPlace: ((field: NeedingField) => string | undefined) | undefined;
  /** Asked by the CMS for the names of things that point to what is deleted (`mend-deleting.ts`). */
  var namesOfThings: ((things: readonly PointingThing[]) => string) | undefined;
}

/**
 * Has the questions before something is deleted say what that means, and name what leads there.
 * @param texts those that the forms have read, by their paths
 */
export function wordDeletions(config: AdminConfig, texts: ReadonlyMap<string, string>): void {
  globalThis.meansOfDeleting = () => {
    const [, name = ""] = /^#\/collections\/([^/?]+)/.exec(location.hash) ?? [];
    return config.deleting[name] ?? "";
  };
  globalThis.nameOfPlace = ({ keyPath, ...form }) => {
    const fields = collectionOf(form, config.cms)?.fields ?? [];
    return placeInForm(fields, keyPath.split(".")).labels.join(" › ") || undefined;
  };
  globalThis.namesOfThings = (things) => {
    const names = things.flatMap(({ entry }) => {
      const [file] = Object.values(entry.locales);
      return file ? [nameOfFile(file.path, texts.get(file.path), config)] : [];
    });
    return [...new Set(names)].join(", ");
  };
}
