import type { Picture as PictureData } from "../../../src/model/picture.ts";
import { localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { Credits } from "./credits.tsx";
import { focusClass } from "./focus-class.ts";
import { type PicturePlace, showPicture } from "./show-picture.ts";

interface PictureProps {
  readonly picture: PictureData;
  readonly class?: string;
  /** For the picture that one sees first on a page. */
  readonly eager?: boolean;
  /** Where it stands, which says how wide it is. */
  readonly place?: PicturePlace;
}

/** A picture with its caption and who made it. */
export function Picture({ picture, class: className = "figure", ...others }: PictureProps) {
  const { caption, credits } = picture;
  return (
    <figure class={className}>
      <Image picture={picture} {...others} />
      {(caption || credits.length > 0) && (
        <figcaption>
          {caption && <Inline text={caption} />} <Credits credits={credits} />
        </figcaption>
      )}
    </figure>
  );
}

type ImageProps = Omit<PictureProps, "class">;

/** The picture alone. WCAG 1.1.1: a text alternative, or an empty one where it is decorative. */
export function Image({ picture, eager = false, place = "page" }: ImageProps) {
  const { site, route } = usePage();
  const alt = picture.alt && localize(picture.alt, route.language, site);
  const shown = showPicture(picture.file, place, site);
  const image = (
    <img
      class={picture.focus && focusClass(picture.focus)}
      src={shown.src}
      srcset={shown.srcset}
      sizes={shown.sizes}
      alt={alt?.value ?? ""}
      lang={alt?.lang}
      width={shown.width}
      height={shown.height}
      fetchpriority={eager ? "high" : undefined}
      loading={eager ? undefined : "lazy"}
      decoding={eager ? undefined : "async"}
    />
  );
  if (shown.sources.length === 0) return image;
  return (
    <picture>
      {shown.sources.map(({ type, srcset, sizes }) => (
        <source key={type} type={type} srcset={srcset} sizes={sizes} />
      ))}
      {image}
    </picture>
  );
}
