import { bundleAsync } from "lightningcss";
import type { Fault, FaultCode, FaultValues } from "../../model/fault.ts";
import { lineOfBadByte } from "../../model/read-site-files.ts";

/** What is wrong in a file, whose name is known. */
export type Wrong = Pick<Fault, "code" | "values" | "line">;

export function wrong(code: FaultCode, values: FaultValues): Wrong {
  return { code, values };
}

/** What is wrong with the bytes of a file that holds text. */
export function checkEncoding(bytes: Buffer): Wrong | undefined {
  const line = lineOfBadByte(bytes);
  return line === undefined ? undefined : { ...wrong("not-utf-8", {}), line };
}

/** What is wrong with a stylesheet of a site's own code, read by itself. */
export async function checkOwnStyles(file: string): Promise<Wrong | undefined> {
  const files: string[] = [];
  try {
    await bundleAsync({
      filename: file,
      visitor: {
        Url: ({ url }) => {
          if (!/^([a-z]+:|\/|#)/i.test(url)) files.push(url);
        },
      },
    });
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { readonly line: number } };
    const detail = message.split("\n")[0] ?? "";
    return { ...wrong("kind-broken", { detail }), ...(loc && { line: loc.line }) };
  }
  const [value] = files;
  return value === undefined ? undefined : wrong("kind-style-names-file", { value });
}
