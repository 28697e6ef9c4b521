import { createHmac, randomBytes } from "node:crypto";
import { normalizeIP } from "@fastify/rate-limit";
import type { FastifyRequest } from "fastify";

/** Whoever has one IPv6 address has 2^64 of them, which count as one. */
const ipv6Subnet = 64;

/** The address that a request comes from. It is never kept or logged as it is. */
export function addressOf({ ip }: Pick<FastifyRequest, "ip">): string {
  // The socket of a client that is gone has no address.
  return normalizeIP(ip ?? "", ipv6Subnet);
}

/** Names addresses by a hash whose salt is known to this process alone, and dies with it. */
export function hashAddresses(): (request: Pick<FastifyRequest, "ip">) => string {
  const salt = randomBytes(32);
  return (request) => createHmac("sha256", salt).update(addressOf(request)).digest("base64");
}
