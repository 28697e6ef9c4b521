import type { AuditFinding } from "../finding.ts";
import type { Surroundings } from "../in-page/surroundings.ts";
import type { Tab } from "./tab.ts";

/** A picture shows so much around its element, and no more of a large one, in CSS pixels. */
const margin = 24;
const largest = { width: 640, height: 400 };

/** Is asked whether a picture is wanted of what was found: of what is the same, one is enough. */
export type WantsPicture = (finding: AuditFinding) => boolean;

/**
 * Adds to findings what stands around their elements, and a picture of those of which one is wanted.
 * The script of rules has been loaded into the page, which is as it was when they were found.
 */
export async function seeSurroundings(
  { page }: Tab,
  findings: readonly AuditFinding[],
  wantsPicture: WantsPicture,
): Promise<readonly AuditFinding[]> {
  if (!findings.some(({ selector }) => selector !== undefined)) return findings;
  const selectors = findings.map(({ selector = "" }) => selector);
  const seen = (await page.evaluate(
    `regionwebbAudit.surroundingsOf(${JSON.stringify(selectors)})`,
  )) as readonly (Surroundings | undefined | null)[];
  const all: AuditFinding[] = [];
  for (const [index, finding] of findings.entries()) {
    const { around, isInText, box } = seen[index] ?? {};
    const picture = box && wantsPicture(finding) ? await pictureOf(page, box) : undefined;
    all.push({
      ...finding,
      ...(around && around.length > 0 ? { around } : {}),
      ...(isInText ? { isInText } : {}),
      ...(picture ? { picture } : {}),
    });
  }
  return all;
}

async function pictureOf(
  page: Tab["page"],
  box: NonNullable<Surroundings["box"]>,
): Promise<string | undefined> {
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  const clip = {
    x,
    y,
    width: Math.min(largest.width, box.width + 2 * margin),
    height: Math.min(largest.height, box.height + 2 * margin),
  };
  // What cannot be drawn is told without a picture.
  return page
    .screenshot({
      clip,
      type: "jpeg",
      quality: 70,
      encoding: "base64",
      captureBeyondViewport: true,
    })
    .catch(() => undefined);
}
