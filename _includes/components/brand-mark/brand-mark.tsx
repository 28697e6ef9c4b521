import { iconUrl, type SignOfSite } from "../../../src/routes/icon-url.ts";
import { mediaUrl } from "../../../src/routes/media-url.ts";

interface BrandMarkProps {
  readonly site: SignOfSite;
}

/** The sign of the body, beside its name. A site may be without. */
export function BrandMark({ site: { settings, media } }: BrandMarkProps) {
  const size = settings.logo === undefined ? undefined : media.get(settings.logo);
  if (settings.logo === undefined || !size) return null;
  const { width, height } = size;
  return (
    <img class="brand__mark" src={mediaUrl(settings.logo)} alt="" width={width} height={height} />
  );
}

/** The sign of the body in the frame of the browser, or the first letter of its name where it has none for that. */
export function BrandIcon({ site }: BrandMarkProps) {
  return <link rel="icon" href={iconUrl(site)} />;
}
