import { isRecord } from "../../model/is-record.ts";

type Node = Readonly<Record<string, unknown>>;

/** What is wrong in a catalogue: in which of its nodes, and in which property of it. */
interface CatalogFault extends Readonly<Record<string, string>> {
  readonly node: string;
  readonly part: string;
}

/** What DCAT-AP-SE demands of each class. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  "dcat:Catalog": ["dcterms:title", "dcterms:description", "dcterms:publisher", "dcat:dataset"],
  "dcat:Dataset": ["dcterms:title", "dcterms:description", "dcterms:publisher"],
  "dcat:Distribution": ["dcat:accessURL"],
};

/** Properties whose values are addresses of files or pages. */
const addresses = ["dcat:accessURL", "dcat:downloadURL", "dcat:landingPage", "foaf:page"];

/**
 * What a catalogue of open data (DCAT-AP-SE in JSON-LD) lacks or has wrong: what is demanded of each
 * class, prefixes and nodes that are named and are not there, and addresses at which the site has
 * nothing. Nothing for other JSON-LD.
 */
export function* faultsOfCatalog(
  text: string,
  exists: (address: string) => boolean,
): Generator<CatalogFault> {
  const data = parsed(text);
  const context = isRecord(data?.["@context"]) ? data["@context"] : {};
  const graph = listOf(data?.["@graph"]).filter(isRecord);
  if (!("dcat" in context)) return;
  const ids = new Set(graph.map(({ "@id": id }) => id));
  for (const one of graph) {
    const node = String(one["@id"] ?? one["@type"]);
    for (const part of demanded[String(one["@type"])] ?? []) if (!one[part]) yield { node, part };
    for (const [part, value] of Object.entries(one)) {
      if (part.startsWith("@")) continue;
      const [prefix = ""] = part.split(":");
      const named = listOf(value).flatMap((target) =>
        isRecord(target) && typeof target["@id"] === "string" ? target["@id"] : [],
      );
      const isThere = named.every((id) => isNamedHere(id, ids));
      const isFound = !addresses.includes(part) || named.every(exists);
      if (!(prefix in context) || !isThere || !isFound) yield { node, part };
    }
  }
}

function parsed(text: string): Node | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** An id of the catalogue itself must be that of a node; others are addresses elsewhere. */
function isNamedHere(id: string, ids: ReadonlySet<unknown>): boolean {
  const [file] = id.split("#");
  const isOwn = [...ids].some((one) => String(one).split("#")[0] === file) && id.includes("#");
  return !isOwn || ids.has(id);
}
