import type { TextFile } from "../model/source-file.ts";
import { inLanes } from "../workers/in-lanes.ts";

/** A link to another site, and the files in which it stands. */
export interface OutsideLink {
  readonly address: string;
  readonly files: readonly string[];
}

/** A link to another site that does not answer as it should. */
export interface FailingLink extends OutsideLink {
  /** Whether there is surely nothing: other failures may be over tomorrow. */
  readonly isGone: boolean;
  /** The status of the answer, or what the machine says: `404`, `ENOTFOUND`. */
  readonly reason: string;
}

/** What ends an address in Markdown and JSON; a bracket does where none has been opened in it. */
const address = /https?:\/\/(?:\([^\s"'<>()]*\)|[^\s"'<>()\]\\|`])+/g;

/**
 * The addresses of other sites that the content names.
 * @param own the address of the site itself
 */
export function outsideLinksIn(files: readonly TextFile[], own: string): readonly OutsideLink[] {
  const places = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const [found] of text.matchAll(address)) {
      const target = found.replace(/[.,;:!?*_]+$/, "");
      if (!isOutside(target, own)) continue;
      places.set(target, (places.get(target) ?? new Set()).add(path));
    }
  return [...places].map(([target, paths]) => ({ address: target, files: [...paths].sort() }));
}

/** Hosts that are reserved for examples (RFC 2606, RFC 6761) are never there. */
const reserved = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

function isOutside(target: string, own: string): boolean {
  if (!URL.canParse(target)) return false;
  const { host, hostname } = new URL(target);
  return host !== new URL(own).host && !reserved.test(hostname);
}

/** How links are asked. */
export interface Asking {
  readonly fetch: typeof fetch;
  /** How many at once. */
  readonly lanes: number;
  /** In milliseconds. */
  readonly timeout: number;
  readonly onLink?: (done: number, all: number) => void;
}

/** Asks other sites for what is linked to; each that fails is asked once more. */
export async function askOutsideLinks(
  links: readonly OutsideLink[],
  asking: Asking,
): Promise<readonly FailingLink[]> {
  let done = 0;
  const asked = await inLanes(
    links,
    async (link): Promise<readonly FailingLink[]> => {
      const failure = (await failureOf(link, asking)) && (await failureOf(link, asking));
      done += 1;
      asking.onLink?.(done, links.length);
      return failure ? [{ ...link, ...failure }] : [];
    },
    asking.lanes,
  );
  return asked.flat().toSorted((one, other) => (one.address < other.address ? -1 : 1));
}

type Failure = Pick<FailingLink, "isGone" | "reason">;

async function failureOf(
  { address: target }: OutsideLink,
  { fetch: get, timeout }: Asking,
): Promise<Failure | undefined> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const answer = await get(target, { signal, headers: { accept: "*/*" } });
    await answer.body?.cancel();
    const { status, ok } = answer;
    // Who asks to be known first, or less often, is there.
    if (ok || [401, 403, 429].includes(status)) return undefined;
    return { isGone: status === 404 || status === 410, reason: String(status) };
  } catch (error) {
    const { cause, name } = error as { readonly cause?: { readonly code?: string }; name: string };
    const reason = cause?.code ?? name;
    return { isGone: reason === "ENOTFOUND", reason };
  }
}
