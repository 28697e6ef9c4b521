import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import { siteNameOf } from "../../../src/routes/document-title.ts";
import { answerPage } from "../../../src/routes/form-answer.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { isOf } from "../../../src/routes/route.ts";
import {
  sharePictureOwner,
  sharePictureSize,
  sharePictureType,
  sharePictureUrl,
} from "../../../src/routes/share-picture.ts";
import { webAddress } from "../../../src/routes/web-address.ts";
import { type PageContext, usePage } from "../../page-context.tsx";

/** The whole address of the picture that shows a page where it is shared; undefined without one. */
export function sharePictureOf({ site, table, route, assets }: PageContext): string | undefined {
  if (!assets.hasSharePictures || isOf(route, answerPage)) return undefined;
  return webAddress(sharePictureUrl(sharePictureOwner(route, table)), site.settings);
}

/** Tells social networks which picture to show, and what it says to those who do not see it. */
export function SharePicture() {
  const page = usePage();
  const address = sharePictureOf(page);
  if (address === undefined) return null;
  const { translator, site, route, table } = page;
  const owner = sharePictureOwner(route, table);
  const own =
    owner.page.titleInPicture?.({ site, language: owner.language, translator }) ??
    titleOf(owner, site, translator);
  const title = plainInlineText(own.value);
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content={sharePictureType} />
      <meta property="og:image:width" content={String(sharePictureSize.width)} />
      <meta property="og:image:height" content={String(sharePictureSize.height)} />
      <meta
        property="og:image:alt"
        content={translator.t("ui.page.sharePicture", { title, site: siteNameOf(page) })}
      />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
