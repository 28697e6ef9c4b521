import type { AdminConfig, CmsCollection } from "../admin-config.ts";
import type { OpenForm } from "./open-form.ts";

/** What the CMS was told of the things that a form is for. */
export function collectionOf(
  { collectionName, fileName }: Pick<OpenForm, "collectionName" | "fileName">,
  { collections, singletons }: AdminConfig["cms"],
): CmsCollection | undefined {
  return (
    singletons.find(({ name }) => name === fileName) ??
    collections.find(({ name }) => name === collectionName)
  );
}
