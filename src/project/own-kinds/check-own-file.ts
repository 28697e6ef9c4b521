import { readFile } from "node:fs/promises";
import { bundleAsync, transform } from "lightningcss";
import type { Fault, FaultCode, FaultValues } from "../../model/fault.ts";
import { lineOfBadByte } from "../../model/read-site-files.ts";
import { tooDeepCssLine } from "../../outputs/too-deep-css.ts";

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

/**
 * What is wrong with a stylesheet of a site's own code, read by itself. It is parsed before it is bundled, and the
 * bundler is handed its text: where the bundler reads a file itself that it cannot parse, it frees the text before
 * it says what is wrong with it, and ends the whole program.
 */
export async function checkOwnStyles(file: string): Promise<Wrong | undefined> {
  const text = await readFile(file);
  const tooDeep = tooDeepCssLine(text.toString());
  if (tooDeep !== undefined) return { ...wrong("tokens-too-deep", {}), line: tooDeep };
  const files: string[] = [];
  try {
    transform({ filename: file, code: text });
    await bundleAsync({
      resolver: { read: (path) => readFile(path, "utf8") },
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
