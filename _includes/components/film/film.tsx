import { nameOfFile } from "../../../src/markdown/attachment.ts";
import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import { type Film, filmTypeOf } from "../../../src/model/film.ts";
import { defaultLanguage } from "../../../src/model/site.ts";
import { fileSizeOf } from "../../../src/routes/file-size.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { mediaUrl } from "../../../src/routes/media-url.ts";
import { usePage } from "../../page-context.tsx";
import { pictureUrl } from "../picture/show-picture.ts";

interface FilmProps {
  readonly film: Film;
}

/**
 * A film from the site's own server. Nothing of it is fetched before somebody plays it, and it never
 * plays by itself (WCAG 1.4.2). What it tells also stands in the text of the page.
 */
export function FilmPlayer({ film }: FilmProps) {
  const { site, route, translator } = usePage();
  const title = plainInlineText(titleOf(route, site, translator).value);
  return (
    <div class="film" data-not-read data-pagefind-ignore>
      {/* A film without sound has no captions: its text stands on the page. */}
      {/* biome-ignore lint/a11y/useMediaCaption: there is a track where there are captions */}
      <video
        controls
        preload="none"
        playsInline
        poster={film.poster && pictureUrl(film.poster, site)}
        aria-label={translator.t("ui.film.label", { title })}
      >
        <source src={mediaUrl(film.video)} type={filmTypeOf(film)} />
        <Captions film={film} />
      </video>
      <p>
        <Download film={film} />
      </p>
    </div>
  );
}

function Captions({ film: { captions } }: FilmProps) {
  const { site, translator } = usePage();
  const { t, format } = translator;
  if (captions === undefined) return null;
  const language = defaultLanguage(site);
  return (
    <track
      kind="captions"
      src={mediaUrl(captions)}
      srclang={language}
      label={t("ui.film.captions", { language: format.languageName(language) })}
    />
  );
}

/** For those whose browser cannot play the film; a link to a file tells its type and size. */
function Download({ film }: FilmProps) {
  const { site, translator } = usePage();
  const { t, format } = translator;
  const { size, unit } = fileSizeOf(site.media.get(film.video)?.bytes ?? 0);
  return (
    <a href={mediaUrl(film.video)} type={filmTypeOf(film)}>
      {t("ui.film.download", {
        type: nameOfFile(film.video),
        size: t(`ui.document.file.${unit}`, { size: format.number(size) }),
      })}
    </a>
  );
}
