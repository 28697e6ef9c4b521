import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressOnSite, pathOnHost } from "../../model/base-path.ts";
import { inLanes } from "../../workers/in-lanes.ts";
import type { OnPage } from "../audit-result.ts";
import { decodedPath } from "../decoded-path.ts";
import { attributeOf } from "../html/elements.ts";
import { parsePage } from "../html/parse-page.ts";
import { listSiteFiles } from "../list-site-files.ts";
import { addressOfFile, fileOfAddress } from "../page-address.ts";
import { readBasePath } from "../read-base-path.ts";
import { readHeaders } from "../read-headers.ts";
import { type AskHost, askHost, type HostAnswer } from "./ask-host.ts";
import type { LiveAnswer, LiveFile, LiveSite, MovedAddress, RequiredPage } from "./live-site.ts";
import { readCertificate } from "./read-certificate.ts";
import { readMoves } from "./read-moves.ts";

/** How many requests are under way at the same time: a host serves as many visitors at once. */
const lanes = 8;

/** A text that is shorter need not be compressed. In bytes. */
const shortText = 2000;

/** What hosts and builds read, and visitors do not. */
const notForVisitors =
  /^_(?:headers|redirects)$|(?:^|\/)\.(?!well-known\/)|(?:^|\/)404\.html$|\.(?:br|gz)$/;

/** What is to be known of a site that was published, beside its files. */
export interface Published {
  /** Where it is to be: `https://www.example.org/`. */
  readonly url: string;
  /** The folder of the built site. */
  readonly folder: string;
  readonly languages: readonly string[];
  /** The addresses of the pages that every page must lead to, from the root of the site. */
  readonly required: readonly string[];
  /** The addresses of what was removed for good, from the root of the site. */
  readonly gone: readonly string[];
  /** The addresses to which forms are posted, as pages have them. */
  readonly forms: readonly string[];
  /** The type of a file by its name; undefined where that says none. */
  readonly typeOf: (file: string) => string | undefined;
  /** Whether files of a type are smaller when they are compressed. */
  readonly isText: (type: string) => boolean;
}

/** How a site is asked: in another way by tests. */
interface Asking {
  readonly ask?: AskHost;
  readonly now?: Date;
  readonly onFile?: OnPage;
}

/**
 * Looks at a published site from outside: asks the host for all files of the built site, for addresses at
 * which nothing is or something was, and for its certificate.
 */
export async function seeLiveSite(
  published: Published,
  { ask = askHost, now = new Date(), onFile = () => {} }: Asking = {},
): Promise<LiveSite> {
  const { url, folder } = published;
  const basePath = await readBasePath(folder);
  const { origin, protocol } = new URL(url);
  const root = origin + basePath.slice(0, -1);
  const place = { root, basePath, ask };
  const isEncrypted = protocol === "https:";
  const moved = await seeMoved(published, place);
  const movedFrom = new Set(moved.map(({ from }) => from));
  const files = await seeFiles(published, { ...place, movedFrom, onFile });
  return {
    root,
    now,
    files,
    moved,
    missing: await seeMissing(published, { ...place, now }),
    required: await seeRequired(published, place),
    certificate: isEncrypted ? await readCertificate(origin) : undefined,
    unencrypted: isEncrypted
      ? answerOf(await ask(`${root.replace(/^https:/, "http:")}/`), undefined)
      : undefined,
    forms: await inLanes(
      published.forms,
      async (address) => {
        const asked = new URL(address.startsWith("/") ? root + address : address);
        return { address, answer: answerOf(await ask(asked.href), undefined) };
      },
      lanes,
    ),
  };
}

interface Place {
  readonly root: string;
  readonly basePath: string;
  readonly ask: AskHost;
}

async function seeFiles(
  { folder, typeOf, isText }: Published,
  {
    root,
    basePath,
    ask,
    movedFrom,
    onFile,
  }: Place & { readonly movedFrom: ReadonlySet<string>; readonly onFile: OnPage },
): Promise<readonly LiveFile[]> {
  const headersOf = await readHeaders(folder);
  const paths = (await listSiteFiles(folder)).filter((path) => !notForVisitors.test(path));
  const places = paths
    .map((path) => ({ path, address: addressOfFile(path) }))
    .map((one) => ({ ...one, onHost: encodeURI(basePath + one.address.slice(1)) }))
    .filter(({ onHost }) => !movedFrom.has(onHost));
  let done = 0;
  return inLanes(
    places,
    async ({ path, address, onHost }) => {
      const bytes = await readFile(join(folder, path));
      const type = typeOf(path);
      const answer = answerOf(await ask(new URL(onHost, root).href), bytes);
      onFile(++done, places.length);
      return {
        address,
        answer,
        headers: headersOf(onHost),
        type,
        isCompressible: type !== undefined && isText(type) && bytes.length >= shortText,
      };
    },
    lanes,
  );
}

function answerOf({ body, ...answer }: HostAnswer, expected: Buffer | undefined): LiveAnswer {
  return { ...answer, isAsBuilt: expected?.equals(body) ?? false };
}

/** Addresses that no site has, in each language and in none. */
async function seeMissing(
  { folder, languages }: Published,
  { root, ask, now }: Place & { readonly now: Date },
) {
  const name = `missing-${now.getTime().toString(36)}`;
  const places = [...languages.map((language) => `/${language}/`), "/"];
  return inLanes(
    places,
    async (start) => {
      const ofLanguage = await readFile(join(folder, start, "404.html")).catch(() => undefined);
      const page = ofLanguage ?? (await readFile(join(folder, "404.html")));
      const address = `${start}${name}/`;
      return { address, answer: answerOf(await ask(root + address), page) };
    },
    lanes,
  );
}

async function seeMoved(
  { folder, gone }: Published,
  { root, basePath, ask }: Place,
): Promise<readonly MovedAddress[]> {
  const removed = gone.map((address) => ({
    from: encodeURI(pathOnHost(address, basePath)),
    to: undefined,
  }));
  return inLanes(
    [...(await readMoves(folder)), ...removed],
    async ({ from, to }) => {
      const address = addressOnSite(decodedPath(from), basePath) ?? from;
      const page = await readFile(join(folder, fileOfAddress(address))).catch(() => undefined);
      const answer = answerOf(await ask(new URL(from, root).href), page);
      return { from, to: to && new URL(to, root).href, answer };
    },
    lanes,
  );
}

/** Whether the start page of each language leads to what every page must lead to. */
async function seeRequired(
  { languages, required }: Published,
  { root, ask }: Place,
): Promise<readonly RequiredPage[]> {
  const linked = new Set<string>();
  for (const language of languages) {
    const start = `${root}/${language}/`;
    const { body } = await ask(start);
    for (const element of parsePage(body.toString(), `/${language}/`).elements)
      if (element.tagName === "a")
        linked.add(URL.parse(attributeOf(element, "href") ?? "", start)?.href ?? "");
  }
  return required.map((address) => ({ address, isLinked: linked.has(encodeURI(root + address)) }));
}
