import { z } from "zod";
import { refuse } from "./shared-schemas.ts";

/**
 * The version of the data model: of what the files of a site are called and hold. It grows by one where files
 * of sites must or should change, and `src/upgrade/migrations` then has what makes the new ones of the old.
 */
export const dataModel = 2;

/** What a site says of the version that its files follow; those that say nothing follow the first. */
export const dataModelSchema = z
  .int()
  .min(1)
  .superRefine((model, context) => {
    if (model > dataModel) refuse(context, "model-too-new", { model, known: dataModel });
  })
  .default(1);
