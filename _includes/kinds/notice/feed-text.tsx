import type { Notice } from "../../../src/kinds/notice/schema.ts";
import { NoticeFacts } from "./notice-facts/notice-facts.tsx";
import { NoticeTexts } from "./notice-texts/notice-texts.tsx";

/** A notice as readers of feeds show it. */
export function NoticeInFeed({ notice }: { readonly notice: Notice }) {
  return (
    <>
      <NoticeFacts notice={notice} />
      <NoticeTexts notice={notice} level={2} />
    </>
  );
}
