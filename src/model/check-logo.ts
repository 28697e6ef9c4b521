import type { Report } from "./fault.ts";
import { isNearSquare } from "./near-square.ts";
import type { UnlinkedSite } from "./site.ts";
import { type Sources, settingsFile } from "./sources.ts";

/** Tells of a sign that is too wide or too high for the small squares in which browsers show it. */
export function checkLogo(
  { settings: { logo }, media }: Pick<UnlinkedSite, "settings" | "media">,
  { settings: source }: Sources,
  report: Report,
): void {
  const sign = logo === undefined ? undefined : media.get(logo);
  if (!source || logo === undefined || !sign?.isPicture || isNearSquare(sign)) return;
  const [width, height] = [Math.round(sign.width), Math.round(sign.height)];
  report({
    severity: "warning",
    file: settingsFile,
    ...source.locate(["logo"]),
    field: "logo",
    code: "logo-not-square",
    values: { logo, width, height },
  });
}
