import { pathOnHost } from "../model/base-path.ts";
import type { PlannedRedirect } from "../routes/redirects.ts";
import type { OutputFile } from "./output-file.ts";

/**
 * The old addresses for hosts that read `_redirects`, so that programs are led on too, for good.
 * Elsewhere the pages at these addresses lead on.
 * Source: https://docs.netlify.com/manage/routing/redirects/overview/ and
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectLines(
  redirects: readonly PlannedRedirect[],
  basePath?: string,
): readonly OutputFile[] {
  if (redirects.length === 0) return [];
  const onHost = (address: string) => pathOnHost(address, basePath);
  const lines = redirects.map(
    ({ from, url }) => `${encodeURI(onHost(from))} ${encoded(onHost(url))} 301\n`,
  );
  return [{ path: "_redirects", content: lines.join("") }];
}

/** Spaces stand between the parts of a line, and braces in no address (RFC 3986). */
function encoded(url: string): string {
  return url.replaceAll(/[\s{}]/g, encodeURIComponent);
}
