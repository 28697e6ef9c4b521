import type { Fault } from "../model/fault.ts";
import type { SiteFiles } from "../model/site-files.ts";
import type { RecallMade } from "./known/known-made.ts";
import { stylesFolder } from "./style-folders.ts";

/** What is wrong with the body's own values of the generator's tokens, where it has any. */
export async function faultsOfTokens(
  { tokens, media }: Pick<SiteFiles, "tokens" | "media">,
  recall: RecallMade,
): Promise<readonly Fault[]> {
  if (!tokens) return [];
  const files = () => [{ place: stylesFolder, extension: ".css" }];
  return recall("tokens", { of: [tokens, media], files }, async () => {
    const { checkTokens } = await import("../outputs/check-tokens.ts");
    const faults: Fault[] = [];
    await checkTokens(tokens, { styles: stylesFolder, media }, (fault) => faults.push(fault));
    return faults;
  });
}
