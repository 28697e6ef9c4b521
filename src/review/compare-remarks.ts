import type { Remark } from "../checks/remark.ts";
import { type NewAndMended, newAndMended } from "./new-and-mended.ts";

/** The remarks of a check that a branch brings, and those that it mends; lines may have moved. */
export function compareRemarks(
  before: readonly Remark[],
  after: readonly Remark[],
): NewAndMended<Remark> {
  const place = ({ file, rule, field = "" }: Remark) => `${rule}\0${file}\0${field}`;
  return newAndMended(before, after, [(remark) => `${place(remark)}\0${remark.what}`, place]);
}
