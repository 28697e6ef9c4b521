import fc from "fast-check";
import { marker } from "./mutate.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Texts that programs for data fall over: too deep, too long, too large, twice, or of another language. */
const hardData: readonly string[] = [
  `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
  `{"__proto__": {"name": 1}, "constructor": {"prototype": 1}, "toString": 2}`,
  `{"name": "a", "name": "b", "name": {"name": 1, "name": 2}}`,
  `{"name": 1${"0".repeat(5_000)}, "order": -1e999, "other": 0.${"1".repeat(5_000)}}`,
  `{"name": "${"a".repeat(5_000_000)}"}`,
  `{${Array.from({ length: 5_000 }, (_, index) => `"k${index}": null`).join()}}`,
  `"\\ud800"`,
  "null",
  "0",
  "",
  "\0",
];

/** The same for the fields at the top of a page, with a text below. */
const hardFields: readonly string[] = [
  `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a, *a]`).join("\n")}`,
  "<<: {title: A}\ntitle: B",
  "title: !!js/function 'x'\nother: !!binary aGVq",
  "title: 2024-02-30\npublished: 2024-13-45T99:99:99Z\nupdated: 0x1F",
  "__proto__: {title: A}\nconstructor: B",
  "? [a, b]\n: c",
  "%YAML 1.1\n---\ntitle: A",
  `title: ${"[".repeat(100_000)}`,
  `title:\n  ${"- ".repeat(20_000)}a`,
  `title: "${"a".repeat(1_000_000)}"`,
  "title: A\n...\ntitle: B",
].map((fields) => `---\n${fields}\n---\nText\n`);

/** Brackets and marks that parsers of styles call themselves for. */
const hardStyles: readonly string[] = [
  `${":root{".repeat(50_000)}${"}".repeat(50_000)}`,
  `:root { --brand: ${"light-dark(".repeat(50)}${")".repeat(50)}; }`,
  `:root { --brand: </style><${marker}>; }`,
  ":root { --brand: var(--brand); --paper: var(--none, var(--paper)); }",
];

const hardParts: readonly Uint8Array[] = [
  Uint8Array.of(0xff),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  Uint8Array.of(0),
  bytesOf("\u202e\u200b\u2028"),
  bytesOf(`"><${marker} on${marker}=1>`),
];

/** Bytes of a file that somebody or something has broken, or that were made to break what reads it. */
export function arbitraryFile(original: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: original.length });
  const cut = place.map((end) => original.slice(0, end));
  const changed = fc
    .tuple(place, fc.constantFrom(...hardParts), fc.nat({ max: 3 }))
    .map(([at, part, lost]) =>
      Buffer.concat([original.slice(0, at), part, original.slice(at + lost)]),
    );
  const inUtf16 = fc.constant(
    Buffer.from(`\ufeff${new TextDecoder().decode(original)}`, "utf16le"),
  );
  const marked = fc.constant(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), original]));
  const hard = fc.constantFrom(...hardData, ...hardFields, ...hardStyles).map(bytesOf);
  return fc.oneof(
    { weight: 4, arbitrary: changed },
    { weight: 2, arbitrary: cut },
    { weight: 3, arbitrary: hard },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    { weight: 1, arbitrary: fc.json().map(bytesOf) },
    { weight: 1, arbitrary: fc.oneof(inUtf16, marked) },
  );
}
