import type { KindLooks } from "../../../_includes/kinds/kind-looks.ts";
import type { Kind } from "../../kinds/kind.ts";
import { builtInKinds } from "../../kinds/registry.ts";
import { ContentError } from "../../model/content-error.ts";
import type { Fault, FaultCode, FaultValues } from "../../model/fault.ts";
import { dataKinds, namesOf } from "../../model/kind-names.ts";
import { kindsFolder } from "../../model/site-files.ts";
import type { RoomExports } from "./bundle-room.ts";
import { guardKind, guardLooks, type OwnFailures } from "./guard-kind.ts";
import { findWrongValue, isNameOfKind, kindShape, looksShape } from "./kind-contracts.ts";
import { withOwnCode } from "./own-code.ts";

/** The kinds that a site adds, and what is wrong with those that cannot be used. */
export interface OwnKinds {
  readonly kinds: readonly Kind[];
  readonly looks: ReadonlyMap<Kind, KindLooks>;
  readonly faults: readonly Fault[];
  /** A digest of their code. */
  readonly code: string;
  /** Where the files of their code lie. */
  readonly files: readonly string[];
}

/** A room that was read: its kind and how it looks, or the fault that stands in its way. */
export type Room =
  | ({ readonly kind: Kind; readonly looks: KindLooks } & Pick<RoomExports, "code" | "files">)
  | { readonly fault: Fault };

/** A room in the folder of a site's own kinds. */
export interface NamedRoom {
  readonly name: string;
  readonly room: Room;
  /** What is wrong with its styles and behaviours. */
  readonly faults: readonly Fault[];
}

/** Where the code of rooms lies, and the language of those who read about its faults. */
interface Place {
  readonly root: string;
  readonly editorLanguage: string;
}

/** Makes of rooms the kinds that a site adds, each behind a door of its own (`guardKind`). */
export function gatherKinds(rooms: readonly NamedRoom[], place: Place): OwnKinds {
  const kinds: Kind[] = [];
  const looks = new Map<Kind, KindLooks>();
  const faults: Fault[] = [];
  const codes: string[] = [];
  const files: string[] = [];
  for (const { name, room, faults: ofFiles } of rooms) {
    faults.push(...ofFiles);
    if ("fault" in room) {
      faults.push(room.fault);
      continue;
    }
    const taken = nameTaken(room.kind, [...builtInKinds, ...kinds]);
    if (taken !== undefined)
      faults.push(faultIn(name, "kind.ts", "kind-name-taken", { name: taken }));
    const kind = guardKind(room.kind, failuresIn(name, place));
    kinds.push(kind);
    looks.set(kind, guardLooks(room.looks, failuresIn(name, place, "looks.tsx")));
    codes.push(room.code);
    files.push(...room.files);
  }
  return { kinds: faults.length > 0 ? [] : kinds, looks, faults, code: codes.join(" "), files };
}

/** The kind and the looks that the code of a room gives, or why it gives none. */
export function roomOf(name: string, { kind: definition, looks, code, files }: RoomExports): Room {
  const [kind, ...others] = Object.values(definition).filter(isKind);
  if (!kind || others.length > 0)
    return { fault: faultIn(name, "kind.ts", "kind-not-defined", {}) };
  if (kind.name !== name || !isNameOfKind(name)) {
    const values = { name: kind.name, folder: name };
    return { fault: faultIn(name, "kind.ts", "kind-name-differs", values) };
  }
  const wrong = findWrongValue(kindShape, kind, "");
  if (wrong) return { fault: faultIn(name, "kind.ts", "kind-wrong-value", { ...wrong }) };
  const wrongLook = findWrongValue(looksShape, looks, "");
  if (wrongLook) return { fault: faultIn(name, "looks.tsx", "kind-wrong-value", { ...wrongLook }) };
  const found = looksIn(looks);
  const missing = Object.keys(kind.pages).find((page) => !found.layouts[page]);
  if (missing === undefined) return { kind, looks: found, code, files };
  return { fault: faultIn(name, "looks.tsx", "kind-without-layout", { page: missing }) };
}

/** What ends the work when a function of a room fails: it stands in `kind.ts`, unless the error knows better. */
function failuresIn(name: string, { root, editorLanguage }: Place, part = "kind.ts"): OwnFailures {
  const file = `${kindsFolder}/${name}/${part}`;
  return {
    gave: (wrong) => {
      const fault = faultIn(name, part, "kind-wrong-value", { ...wrong });
      throw new ContentError([fault], editorLanguage, { root });
    },
    threw: (error) =>
      withOwnCode({ root, editorLanguage, file }, () => {
        throw error;
      }),
  };
}

/** A fault in a file of a room. */
export function faultIn(name: string, file: string, code: FaultCode, values: FaultValues): Fault {
  return { severity: "error", file: `${kindsFolder}/${name}/${file}`, code, values };
}

/** True for what `defineKind` gives, among unknown values: other exports of a room are its own. */
function isKind(value: unknown): value is Kind {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "pages" in value &&
    "plan" in value &&
    typeof value.plan === "function"
  );
}

function looksIn({ looks }: Readonly<Record<string, unknown>>): KindLooks {
  const isOne = typeof looks === "object" && looks !== null && "layouts" in looks;
  return isOne ? (looks as unknown as KindLooks) : { layouts: {} };
}

/** What browsers take for the beginning of an address or of code: a reference must look like neither. */
const schemes = [
  "http",
  "https",
  "mailto",
  "tel",
  "javascript",
  "data",
  "vbscript",
  "file",
  "blob",
];

/** A name that another kind has already, or that means something else: its own, that of its folder, or that of a section. */
function nameTaken(kind: Kind, others: readonly Kind[]): string | undefined {
  const taken = new Set([
    ...schemes,
    ...others.map(({ name }) => name),
    ...namesOf(others).references,
    ...namesOf(others).sections,
    ...dataKinds(others).flatMap(({ data: { folder, schemaName } }) => [
      folder,
      schemaName ?? folder,
    ]),
  ]);
  const { references, sections } = namesOf([kind]);
  const own = [
    kind.name,
    ...references.filter((name) => name !== "page" && name !== "section"),
    ...sections,
    ...dataKinds([kind]).map(({ data }) => data.folder),
  ];
  return own.find((name) => taken.has(name));
}
