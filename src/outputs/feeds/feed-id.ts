import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Place, siteIdentity } from "../../routes/web-address.ts";

/** RFC 9562, 6.6: the namespace of names that are addresses. */
const addresses = "6ba7b8119dad11d180b400c04fd430c8";

/**
 * The name by which readers know a feed or an entry for ever (RFC 4287, 4.2.6), as a UUID of version 5.
 * It is made of an id and not of the address, which changes with titles. A `tag:` would need a day
 * on which the body had its domain, and the content does not know any.
 * @param name what is named, with its language: `sv page:news/focus-2017`
 */
export function feedId(name: string, place: Place): string {
  const named = utf8ToBytes(`${siteIdentity(place)} ${name}`);
  const hash = sha1(concatBytes(hexToBytes(addresses), named)).subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(hash);
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join("-")}`;
}
