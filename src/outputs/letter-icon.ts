import { plainInlineText } from "../markdown/inline-text.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import { iconUrl, letterIconUrl } from "../routes/icon-url.ts";
import type { OutputFile } from "./output-file.ts";
import { escapeXml } from "./xml.ts";

/** The colours of the icon: of the ground, and of the letter on it. */
export interface IconColours {
  readonly theme: string;
  readonly ground: string;
}

/** What stands for the sign of a body that has none for an icon: the first letter of its name in its colours. */
export function letterIcon(
  site: Pick<Site, "settings" | "media">,
  { theme, ground }: IconColours,
): readonly OutputFile[] {
  if (iconUrl(site) !== letterIconUrl) return [];
  const { name } = site.settings;
  const language = defaultLanguage(site);
  const [letter = ""] = plainInlineText(name[language] ?? "").match(/[\p{L}\p{N}]\p{M}*/u) ?? [];
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" rx="14" fill="${theme}" />
  <text x="32" y="46" text-anchor="middle" font-family="system-ui, sans-serif" font-weight="700" font-size="40" fill="${ground}">${escapeXml(letter.toLocaleUpperCase(language))}</text>
</svg>
`;
  return [{ path: letterIconUrl.slice(1), content }];
}
