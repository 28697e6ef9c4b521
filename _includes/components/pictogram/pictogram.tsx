import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { mediaUrl } from "../../../src/routes/media-url.ts";
import { usePage } from "../../page-context.tsx";

interface PictogramProps {
  readonly priority: Pick<Priority, "pictogram">;
  readonly class?: string;
}

/** The sign of a priority, if it has one. It always stands beside the name, and so says nothing of its own. */
export function Pictogram({ priority, class: className = "pictogram" }: PictogramProps) {
  const { site } = usePage();
  const { pictogram } = priority;
  if (pictogram === undefined) return null;
  const size = site.media.get(pictogram);
  return (
    <img
      class={className}
      src={mediaUrl(pictogram)}
      alt=""
      width={size?.width}
      height={size?.height}
    />
  );
}
