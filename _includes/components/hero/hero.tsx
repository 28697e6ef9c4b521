import type { ComponentChildren } from "preact";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { Credits } from "../picture/credits.tsx";
import { Image } from "../picture/picture.tsx";

interface HeroProps {
  /** What visitors come to do. */
  readonly children?: ComponentChildren;
}

/** The opening of the start page: the site's first words, and what one can do here. */
export function Hero({ children }: HeroProps) {
  return (
    <div class="hero wrapper">
      <h1>
        <Inline text={usePage().site.settings.start.title} />
      </h1>
      {children}
    </div>
  );
}

/** The picture of the start page, from edge to edge; nothing where the site has none. */
export function HeroPicture() {
  const { picture } = usePage().site.settings.start;
  if (!picture) return null;
  return (
    <div>
      <div class="hero__picture">
        <Image picture={picture} eager place="edge" />
      </div>
      {picture.credits.length > 0 && (
        <p class="hero__credits">
          <Credits credits={picture.credits} />
        </p>
      )}
    </div>
  );
}
