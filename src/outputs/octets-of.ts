/** How many octets a text takes as UTF-8. */
export function octetsOf(text: string): number {
  let octets = 0;
  for (const character of text) octets += octetsOfCode(character.codePointAt(0) ?? 0);
  return octets;
}

function octetsOfCode(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
