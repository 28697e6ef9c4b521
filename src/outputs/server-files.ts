import { pathOnHost } from "../model/base-path.ts";
import type { Site } from "../model/site.ts";
import { webAddress } from "../routes/web-address.ts";
import { hostTable } from "./hosts/host-table.ts";
import type { OutputFile } from "./output-file.ts";

/** The small files by which robots, hosts and security researchers find their way. */
export function serverFiles(site: Site): readonly OutputFile[] {
  return [robots(site), headers(site), ...securityText(site)];
}

function robots({ settings }: Site): OutputFile {
  const address = webAddress("/sitemap.xml", settings);
  return { path: "robots.txt", content: `User-agent: *\nAllow: /\n\nSitemap: ${address}\n` };
}

/** The headers, for hosts that read `_headers`; `!` takes one away that an earlier path gives. */
function headers(site: Site): OutputFile {
  const { rules, basePath } = hostTable(site);
  const blocks = rules.map(({ path, headers, without }) =>
    [
      pathOnHost(path, basePath),
      ...(without === undefined ? [] : [`  ! ${without}`]),
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      "",
    ].join("\n"),
  );
  return { path: "_headers", content: blocks.join("\n") };
}

/** RFC 9116. Written only where the site states a contact and a day on which it expires. */
function securityText({ settings }: Site): readonly OutputFile[] {
  if (!settings.security) return [];
  const { contact, expires } = settings.security;
  const content = [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${settings.languages.join(", ")}`,
    `Canonical: ${webAddress("/.well-known/security.txt", settings)}`,
    "",
  ].join("\n");
  return [{ path: ".well-known/security.txt", content }];
}
