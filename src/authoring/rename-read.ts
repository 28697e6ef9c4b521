import { tokenize } from "../markdown/parse-markdown.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { walkTokens } from "../markdown/walk-tokens.ts";
import type { Target } from "./rename-targets.ts";

const types: ReadonlyMap<string, Target["type"]> = new Map([
  ["link_open", "link"],
  ["image", "image"],
  ["contact_card", "contact_card"],
]);

/** All that a text leads to, in the order of its tokens. */
export function targetsOf(markdown: string): readonly Target[] {
  const tokens = tokenize(markdown.replace(/\r\n?/g, "\n"), {});
  return [...walkTokens(tokens)].flatMap((token): readonly Target[] => {
    const { target: text } = metaOf(token);
    const type = types.get(token.type);
    return text === undefined || type === undefined ? [] : [{ type, text }];
  });
}
