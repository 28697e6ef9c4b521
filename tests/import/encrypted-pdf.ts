import { createHash } from "node:crypto";

/** PDF 1.7, algorithm 2: what passwords are filled up with to 32 bytes. */
const padding = Buffer.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a",
  "hex",
);
const id = Buffer.from("0123456789abcdef0123456789abcdef", "hex");
/** All permissions. */
const permissions = -4;

/**
 * Makes a PDF of one page that is encrypted with RC4 and a key of 40 bits (PDF 1.7, 7.6).
 * @param password what a reader must type; empty for nothing, as in files that only forbid printing
 */
export function encryptedPdf(password: string, text: string): Uint8Array {
  const owner = rc4(md5(pad("owner")).subarray(0, 5), pad(password));
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const key = md5(pad(password), owner, flags, id).subarray(0, 5);
  const content = rc4(objectKey(key, 4), Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`));
  return assemble(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      `<< /Length ${content.length} >>\nstream\n${content.toString("latin1")}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString("hex")}> /U <${rc4(key, padding).toString("hex")}> /P ${permissions} >>`,
    ],
    `/Root 1 0 R /Encrypt 6 0 R /ID [<${id.toString("hex")}> <${id.toString("hex")}>]`,
  );
}

/** Puts the objects of a PDF together with their table and a trailer. */
export function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

function pad(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32);
}

function objectKey(key: Buffer, object: number): Buffer {
  return md5(key, Buffer.from([object, 0, 0, 0, 0])).subarray(0, key.length + 5);
}

function md5(...parts: readonly Buffer[]): Buffer {
  const hash = createHash("md5");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index % 256] ?? 0;
  const swap = (i: number, j: number) => {
    [state[i], state[j]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) % 256;
    j = (j + at(i)) % 256;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
}
