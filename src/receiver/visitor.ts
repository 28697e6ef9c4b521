import { createHmac, randomBytes } from "node:crypto";
import type { FastifyRequest } from "fastify";
import ipaddr from "ipaddr.js";

/** Whoever has one IPv6 address has 2^64 of them, which count as one. */
const ipv6Subnet = 64;

/** RFC 6052: the last four bytes of such an address are the IPv4 address of a visitor behind NAT64. */
const nat64 = ipaddr.parseCIDR("64:ff9b::/96");

/**
 * The address that a request comes from, in one spelling, without the port that some proxies add. It is
 * never kept or logged as it is.
 */
export function addressOf({ ip }: Pick<FastifyRequest, "ip">): string {
  // The socket of a client that is gone has no address.
  const address = parse(ip ?? "");
  if (!address) return ip ?? "";
  if (address.kind() === "ipv4") return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/${ipv6Subnet}`).toString();
}

/** Whether an address is this machine's own: that of a proxy which may say who sends. */
export function isLoopback(ip: string): boolean {
  return parse(ip)?.range() === "loopback";
}

/** Names addresses by a hash whose salt is known to this process alone, and dies with it. */
export function hashAddresses(): (request: Pick<FastifyRequest, "ip">) => string {
  const salt = randomBytes(32);
  return (request) => createHmac("sha256", salt).update(addressOf(request)).digest("base64");
}

/** Reads `203.0.113.5:4711`, `[2001:db8::1]:443`, `fe80::1%eth0` and the like. */
function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const [, bracketed, dotted] = /^"?(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?"?$/.exec(text.trim()) ?? [];
  const bare = (bracketed ?? dotted ?? text.trim()).replace(/%.*$/, "");
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return undefined;
  const address = ipaddr.process(bare);
  if (!(address instanceof ipaddr.IPv6) || !address.match(nat64)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(-4));
}
