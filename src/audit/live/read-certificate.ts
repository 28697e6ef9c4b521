import { once } from "node:events";
import { connect } from "node:tls";
import type { Certificate } from "./live-site.ts";

/** In milliseconds. */
const timeout = 20_000;

/**
 * Reads until when the certificate of a host is valid, as somebody who trusts what this machine trusts.
 * @param root `https://www.example.org`
 * @param ca certificates to trust in place of those of the machine, PEM
 */
export async function readCertificate(root: string, ca?: string): Promise<Certificate> {
  const { hostname, port } = new URL(root);
  const host = hostname.replace(/^\[|\]$/g, "");
  const isName = !/^[\d.]+$|:/.test(host);
  const socket = connect({
    host,
    port: Number(port || 443),
    ...(isName && { servername: host }),
    ...(ca !== undefined && { ca }),
  });
  try {
    await once(socket, "secureConnect", { signal: AbortSignal.timeout(timeout) });
    return { validTo: new Date(socket.getPeerCertificate().valid_to) };
  } catch (error) {
    const { code, name } = error as { readonly code?: string; readonly name: string };
    return { failure: code ?? name };
  } finally {
    socket.destroy();
  }
}
