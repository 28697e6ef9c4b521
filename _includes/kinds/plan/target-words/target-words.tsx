import { usePage } from "../../../page-context.tsx";
import { describeTarget, type Measure } from "./describe-target.ts";

/** A target in words, as short as it can be said. */
export function TargetWords({ target }: { readonly target: Measure }) {
  return <span class="target-words">{describeTarget(target, usePage().translator)}</span>;
}
