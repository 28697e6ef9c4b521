import { emptiedPage } from "../../../src/routes/emptied-page.ts";
import { answerPage } from "../../../src/routes/form-answer.ts";
import { gonePage } from "../../../src/routes/gone-page.ts";
import { isOf } from "../../../src/routes/route.ts";
import { usePage } from "../../page-context.tsx";
import { Feedback } from "../feedback/feedback.tsx";
import { PageRecord } from "../page-record/page-record.tsx";
import { SharePage } from "../share-page/share-page.tsx";

/**
 * What stands below the content of every page, in one block: who answers for it and when it was
 * changed, ways to pass it on, and the question whether it helped. It is about the page and no part
 * of what the page says, so it is neither searched nor read aloud.
 */
export function PageFoot() {
  const { route } = usePage();
  if (isOf(route, answerPage) || isOf(route, gonePage) || isOf(route, emptiedPage)) return null;
  return (
    <div class="page-foot" data-not-read data-pagefind-ignore>
      <div class="page-foot__parts wrapper">
        <PageRecord />
        <SharePage />
        <Feedback />
      </div>
    </div>
  );
}
