import type { NewsPage } from "../../../src/kinds/news/schema.ts";
import { textOf } from "../../../src/routes/text-page.ts";
import { Image } from "../../components/picture/picture.tsx";
import { Preamble } from "../../components/prose/preamble.tsx";
import { Prose } from "../../components/prose/prose.tsx";
import { usePage } from "../../page-context.tsx";

/** A news page as readers of feeds show it. */
export function NewsInFeed({ page }: { readonly page: NewsPage }) {
  const { site, route } = usePage();
  const translation = textOf(page, { site, language: route.language });
  return (
    <>
      <Preamble translation={translation} lang={undefined} />
      {page.picture && <Image picture={page.picture} place="text" />}
      <Prose document={translation.body} file={translation.file} />
    </>
  );
}
