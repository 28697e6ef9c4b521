import { mediaFolder } from "../model/site-files.ts";
import type { Editing } from "../model/site-settings.ts";
import { apiOf } from "../outputs/admin-policy.ts";
import type { AdminConfig, CmsCollection } from "./admin-config.ts";
import { asWritten } from "./as-written.ts";
import { besideWords } from "./beside-words.ts";
import { cmsFields, wayToText } from "./cms-fields.ts";
import type { CmsContext, CmsField } from "./cms-widget.ts";
import type { Collection, CollectionContext } from "./collections.ts";
import { collectionsOf, fieldsOfForm } from "./collections.ts";
import { deletionWords } from "./deletion-words.ts";
import type { DraftAddresses } from "./draft-addresses.ts";
import type { FileFormat } from "./file-formats.ts";
import { bodyKey } from "./file-formats.ts";
import type { Form, FormField } from "./form.ts";
import { sourceKey, thingKey } from "./form.ts";
import { nameIn, namingOf } from "./naming.ts";
import { recordsCollection } from "./records-collection.ts";
import { translationFields } from "./translation-fields.ts";

export interface AdminContext extends CollectionContext {
  readonly siteName: string;
  readonly siteUrl: string;
  /** The name of the folder on this machine that is edited, where no host of code is. */
  readonly folderName: string;
  /** Absent where only that folder can be edited. */
  readonly editing?: Editing | undefined;
  /** The way from the top of the repository to the site: empty, or `web/`. */
  readonly before: string;
  /** Where a draft of the site is, which stands beside the forms. */
  readonly draft?: DraftAddresses | undefined;
  /** The address of the body's sign, for the first page. */
  readonly logo?: string | undefined;
}

/** Makes the configuration of the forms from the kinds' schemas and the locales. Pure. */
export function adminConfig(context: AdminContext): AdminConfig {
  const collections = collectionsOf(context);
  const { words, languages, siteName, siteUrl, before, draft, logo } = context;
  const cms = cmsContext(collections, context);
  const [entries, files] = [
    collections.filter(({ file }) => file === undefined),
    collections.filter(({ file }) => file !== undefined),
  ];
  const [texts, data] = [
    entries.filter(({ format }) => format.sort !== "data"),
    entries.filter(({ format }) => format.sort === "data"),
  ];
  const oldAddresses = files.find(({ name }) => name === "redirects")?.label ?? "";
  const meaning = (one: Collection) =>
    deletionWords(one, fieldsOfFormat(one.format), { text: words.text, oldAddresses });
  return {
    language: words.language,
    texts: { language: languages[0] ?? words.language },
    formats: collections.map(({ format }) => format),
    before,
    words: componentWords(words.text),
    languages: markedLanguages(languages).map((value) => ({
      value,
      label: words.nameOfLanguage(value),
    })),
    ...contactsOf(collections, cms),
    ...(draft && { draft: { ...draft, words: besideWords(words) } }),
    deleting: Object.fromEntries(entries.map((one) => [one.name, meaning(one)])),
    proposals: { changed: words.text("proposals.changed"), from: words.text("proposals.from") },
    siteLanguages: languages.map((value) => ({ value, label: words.nameOfLanguage(value) })),
    cms: {
      load_config_file: false,
      app_title: words.text("title", { site: siteName }),
      site_url: siteUrl,
      show_preview_links: false,
      ...backendOf(context),
      ...(logo !== undefined && { logo: { src: logo } }),
      media_folder: `${before}${mediaFolder}`,
      public_folder: "/media",
      // Pictures from cameras have spaces and other letters in their names.
      media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: false },
      slug: { encoding: "ascii", clean_accents: true, maxlength: 60, timezone: "local" },
      output: { omit_empty_optional_fields: true },
      i18n: {
        structure: "multiple_folders",
        locales: languages,
        default_locale: languages[0],
        initial_locales: "default",
      },
      editor: { preview: false },
      collections: [
        ...texts.map((one) => entryCollection(one, cms, context)),
        ...data.map((one) => entryCollection(one, cms, context)),
        recordsCollection(before),
      ],
      singletons: files.map((one) => ({
        name: one.name,
        label: one.label,
        file: `${before}${one.file}`,
        format: one.format.name,
        fields: allFields(one, cms, languages),
      })),
    },
  };
}

function cmsContext(
  collections: readonly Collection[],
  { words, before }: AdminContext,
): CmsContext {
  const formOf = (name: string) => collections.find((one) => one.name === name)?.format;
  return {
    words,
    mediaFolder: `/${before}${mediaFolder}`,
    nameOf: (name) => namingOf(formOf(name)).name,
    nameFieldOfPart: (name, list) => {
      const format = formOf(name);
      const form = format?.sort === "data" ? formAt(format.form, list.split(".")) : undefined;
      const inner = form?.sort === "list" ? fieldsOfForm(form.item) : [];
      const named = inner.find((field) => field.name === "shortLabel") ?? nameIn(inner);
      return `${list}.*.${named ? wayToText(named) : "id"}`;
    },
  };
}

function formAt(form: Form, [name, ...rest]: readonly string[]): Form | undefined {
  if (name === undefined) return form;
  const found = fieldsOfForm(form).find((field) => field.name === name);
  return found && formAt(found.form, rest);
}

function entryCollection(
  collection: Collection,
  cms: CmsContext,
  { languages, before }: AdminContext,
): CmsCollection {
  const { name, label, labelOfOne, about, folder, isDeep, format } = collection;
  const isData = format.sort === "data";
  const { field, name: shown } = namingOf(format);
  const isText = format.sort === "text";
  return {
    name,
    label,
    label_singular: labelOfOne,
    description: asWritten(about),
    folder: `${before}${folder}`,
    extension: isData ? "json" : "md",
    format: format.name,
    ...(isDeep && { nested: { subfolders: false } }),
    ...(!isData && {
      i18n: { locales: languages, default_locale: languages[0], initial_locales: "default" },
    }),
    ...(isText ? { create: false, delete: false, duplicate: false } : {}),
    ...(!isText && {
      identifier_field: field,
      summary: shown,
      sortable_fields: sorting(format, field),
    }),
    slug: { template: `{{${field}}}`, editable: false },
    thumbnail: false,
    fields: allFields(collection, cms, languages),
  };
}

/** The fields that are seen, and those in which the CMS keeps what the file was. */
function allFields(
  collection: Collection,
  cms: CmsContext,
  languages: readonly string[],
): readonly CmsField[] {
  const { format, perLanguage, label } = collection;
  const reviewed = translationFields(collection, languages, cms.words);
  const isPage = format.sort !== "data";
  const hidden = { name: sourceKey, widget: "hidden", ...(isPage && { i18n: true }) };
  const isPerLanguage = (path: string) => perLanguage.includes(path);
  const body: FormField = {
    name: bodyKey,
    label: cms.words.text("forms.body"),
    isRequired: false,
    form: { sort: "markdown" },
  };
  const ofPage: CmsContext = {
    ...cms,
    isPerLanguage: (path) => path === bodyKey || isPerLanguage(path),
  };
  if (format.sort === "text") {
    const [field] = cmsFields([body], ofPage);
    return [{ ...(field ?? hidden), modes: ["raw"] }, hidden];
  }
  if (format.sort === "page")
    return [...cmsFields([...format.fields, body], ofPage), ...reviewed, hidden];
  if (format.form.sort === "variants")
    return [
      ...cmsFields([{ name: thingKey, label, isRequired: true, form: format.form }], cms),
      ...reviewed,
      hidden,
    ];
  return [...cmsFields(fieldsOfForm(format.form), cms), ...reviewed, hidden];
}

function backendOf({ editing, words, folderName }: AdminContext) {
  // The CMS wants to be told of a host, too; the page shows no way to sign in there.
  if (!editing) return { backend: { name: "gitea", repo: `local/${folderName}`, branch: "main" } };
  const { host, repository, branch, server, signIn, application, review } = editing;
  const name = host === "forgejo" ? "gitea" : host;
  const signsIn = signIn ?? (name === "github" ? undefined : server);
  return {
    backend: {
      name,
      repo: repository,
      ...(branch !== undefined && { branch }),
      ...(server !== undefined && { api_root: apiOf(host, server) }),
      ...(signsIn !== undefined && { base_url: signsIn }),
      ...(application !== undefined && { app_id: application }),
      ...(application !== undefined && name === "gitlab" && { auth_type: "pkce" }),
      commit_messages: commitMessages(words.text),
    },
    // The CMS knows proposals of these two hosts alone.
    ...(review && name !== "gitea" && { publish_mode: "editorial_workflow" }),
  };
}

function commitMessages(text: (key: string) => string) {
  return {
    create: text("commits.create"),
    update: text("commits.update"),
    delete: text("commits.delete"),
    uploadMedia: text("commits.uploadMedia"),
    deleteMedia: text("commits.deleteMedia"),
  };
}

/** What the buttons for Markdown say. */
const componentKeys = [
  "fact.label",
  "fact.title",
  "fact.text",
  "quote.label",
  "quote.text",
  "quote.person",
  "quote.contact",
  "quote.role",
  "table.label",
  "table.caption",
  "table.text",
  "table.textHint",
  "contact.label",
  "contact.person",
  "abbreviation.label",
  "abbreviation.short",
  "abbreviation.long",
  "language.label",
  "language.text",
  "language.language",
  "language.languageHint",
] as const;

function componentWords(text: (key: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(componentKeys.map((key) => [key, text(`components.${key}`)]));
}

/** Those of the site, and others that public bodies in Sweden often write words in. */
function markedLanguages(ofSite: readonly string[]): readonly string[] {
  return [...new Set([...ofSite, "sv", "en", "fi", "se", "fr", "de", "es", "da", "nb", "la"])];
}

/** What texts call people: `::: contact ID`. */
const people = "contact";

/** The collection of those things. */
function contactsOf(
  collections: readonly Collection[],
  { nameOf }: CmsContext,
): Pick<AdminConfig, "contacts"> {
  const found = collections.find(({ reference }) => reference === people);
  return found ? { contacts: { collection: found.name, name: nameOf(found.name) } } : {};
}

/**
 * Lists begin with what is newest, where each thing has a day, and else in the order of the alphabet: by a day
 * that few things have, they would stand in none.
 */
function sorting(format: FileFormat, field: string) {
  const fields = fieldsOfFormat(format);
  const days = fields.filter(({ form }) => form.sort === "day");
  const day = days.find(({ isRequired, isDayOfMaking }) => isRequired || isDayOfMaking)?.name;
  const newest = { field: day, direction: "descending" };
  return {
    fields: [field, ...days.map(({ name }) => name)],
    default: day === undefined ? { field } : newest,
  };
}

function fieldsOfFormat(format: FileFormat): readonly FormField[] {
  if (format.sort === "page") return format.fields;
  return format.sort === "data" ? fieldsOfForm(format.form) : [];
}
