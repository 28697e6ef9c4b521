/** A link that opens an e-mail to nobody yet, by RFC 6068: lines end with CR LF. */
export function mailtoUrl(subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
