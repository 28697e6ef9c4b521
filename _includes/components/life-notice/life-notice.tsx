import { usePage } from "../../page-context.tsx";
import { Notice } from "../notice/notice.tsx";
import { useLifeText } from "./use-life-text.ts";

/**
 * Says that a page is archived; in the preview also that visitors are not shown it yet, and from when they
 * are.
 */
export function LifeNotice() {
  const { life } = usePage().route;
  const text = useLifeText();
  if (!life || life.state === "gone" || text === undefined) return null;
  return (
    <div class="wrapper">
      <Notice kind={life.state === "archived" ? "information" : "warning"}>
        <p>{text}</p>
      </Notice>
    </div>
  );
}
