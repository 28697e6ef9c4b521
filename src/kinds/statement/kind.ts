import { dataFile } from "../../model/site-files.ts";
import { wordsOfField } from "../../model/synonyms.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { checkStatement } from "./checks.ts";
import { type Statement, statementSchema } from "./schema.ts";

const folder = "accessibility";
const onlyId = "statement";
const sectionId = "accessibility-statement";

const statementPage = definePage<Statement>({
  ...sectionPage({
    id: sectionId,
    address: (t) => t("routes.accessibilityStatement"),
    title: (t) => t("ui.statement.title"),
  }),
  opening: ({ summary }, { language, site }) => localize(summary, language, site).value,
  files: () => [dataFile(folder, onlyId)],
  lastModified: ({ updated }) => updated,
  notes: ({ updated }) => ({ updated }),
  owner: (_, { settings }) => settings.publisher,
  search: ({ keywords }, { language, site }) => ({
    kind: "page",
    keywords: wordsOfField(keywords && localize(keywords, language, site).value),
  }),
  isReadAloud: true,
  isInEveryFooter: true,
});

/** The statement that the law asks of public bodies: how accessible the site is, and what to do if it is not. */
export const statement = defineKind({
  name: "statement",
  pages: { statement: statementPage },
  sections: [{ id: sectionId, isThere: ({ has }) => has("statement") }],
  data: defineData<Statement>({
    folder,
    onlyId,
    fields: "accessibilityStatement",
    schemaName: sectionId,
    schema: statementSchema,
    isNamed: false,
    statedDays: ({ assessment, updated }) => [
      ...(assessment ? [{ path: ["assessment", "date"], date: assessment.date }] : []),
      { path: ["updated"], date: updated },
    ],
    checkInSite: checkStatement,
  }),
  plan: ({ things }) => [...things.statement.values()].map((one) => pageOf(statementPage, one)),
});
