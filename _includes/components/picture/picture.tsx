import type { Picture as PictureData } from "../../../src/model/picture.ts";
import { localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { Credits } from "./credits.tsx";
import { mediaUrl } from "./media-url.ts";

interface PictureProps {
  readonly picture: PictureData;
  readonly class?: string;
  /** For the picture that one sees first on a page. */
  readonly eager?: boolean;
}

/** A picture with its caption and who made it. */
export function Picture({ picture, class: className = "figure", eager = false }: PictureProps) {
  const { caption, credits } = picture;
  return (
    <figure class={className}>
      <Image picture={picture} eager={eager} />
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
export function Image({ picture, eager = false }: ImageProps) {
  const { site, route } = usePage();
  const alt = picture.alt && localize(picture.alt, route.language, site);
  const size = site.media.get(picture.file);
  return (
    <img
      src={mediaUrl(picture.file)}
      alt={alt?.value ?? ""}
      lang={alt?.lang}
      width={size?.width}
      height={size?.height}
      fetchpriority={eager ? "high" : undefined}
      loading={eager ? undefined : "lazy"}
      decoding={eager ? undefined : "async"}
    />
  );
}
