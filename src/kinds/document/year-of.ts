import type { Document } from "./schema.ts";

/** The year in which a document came, as far as it is known. */
export function yearOf({ published, adopted }: Document): string | undefined {
  return (published ?? adopted)?.slice(0, 4);
}
