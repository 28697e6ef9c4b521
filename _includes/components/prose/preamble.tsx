import type { PageTranslation } from "../../../src/model/page.ts";
import { Prose } from "./prose.tsx";

interface PreambleProps {
  readonly translation: PageTranslation;
  /** The language of the text, where it is not the page's. */
  readonly lang: string | undefined;
}

/** What a page says first, in larger type. Its ids must not meet those of the text below. */
export function Preamble({ translation: { preamble, file }, lang }: PreambleProps) {
  if (!preamble) return null;
  return (
    <Prose
      document={preamble}
      file={file}
      lang={lang}
      idPrefix="preamble_"
      class="prose preamble"
    />
  );
}
