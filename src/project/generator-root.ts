import { fileURLToPath } from "node:url";

/** The folder of the generator itself: the top of this repository. */
export const generatorRoot = fileURLToPath(new URL("../..", import.meta.url));
