import { fileURLToPath } from "node:url";

/** The folder of the generator. */
export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the fixture site. */
export const fixtureRoot = fileURLToPath(new URL("site", import.meta.url));
