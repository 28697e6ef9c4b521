import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { Credits } from "../picture/credits.tsx";
import { Image } from "../picture/picture.tsx";
import { LocalizedProse } from "../prose/prose.tsx";

/** The opening of the start page: a picture from edge to edge with the site's first words before it. */
export function Hero() {
  const { title, introduction, picture } = usePage().site.settings.start;
  return (
    <div class={picture ? "hero" : "hero hero--plain"}>
      <div class="hero__panel">
        <h1>
          <Inline text={title} />
        </h1>
        <LocalizedProse text={introduction} class="prose hero__introduction" idPrefix="start_" />
      </div>
      {picture && (
        <div class="hero__picture">
          <Image picture={picture} eager />
        </div>
      )}
      {picture && picture.credits.length > 0 && (
        <p class="hero__credits">
          <Credits credits={picture.credits} />
        </p>
      )}
    </div>
  );
}
