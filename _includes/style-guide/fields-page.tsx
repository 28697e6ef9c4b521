import { type Guide, type GuideLanguage, guidePage } from "./guide-document.tsx";

/** A file that editors fill in, and what may stand in each of its fields. */
export interface DescribedFile {
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly place: string;
  readonly fields: readonly DescribedField[];
}

/** A field: the way to it in its file, and what may stand there. */
export interface DescribedField {
  readonly name: string;
  readonly path: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly form: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isRequired: boolean;
  readonly example: string | undefined;
}

/** The address of the page of a file. */
export function addressOfFields({ name }: { readonly name: string }, language: GuideLanguage) {
  return `/${language}/fields/${name}/`;
}

/** The id of a field on that page: `contact-roles-title`. */
export function idOfField(name: string): string {
  return name.replaceAll(".", "-");
}

interface FieldsPage {
  readonly guide: Guide;
  readonly language: GuideLanguage;
  readonly file: DescribedFile;
}

/** The page of a file: all its fields, each with an id by which faults name it. */
export function fieldsPage({ guide, language, file }: FieldsPage): string {
  return guidePage({
    guide,
    language,
    title: file.label,
    addressIn: (other) => addressOfFields(file, other),
    children: (
      <>
        <p>{file.about}</p>
        <p>
          <code>{file.place}</code>
        </p>
        {file.fields.map((field) => (
          <FieldSection key={field.name} guide={guide} language={language} field={field} />
        ))}
      </>
    ),
  });
}

interface FieldProps {
  readonly guide: Guide;
  readonly language: GuideLanguage;
  readonly field: DescribedField;
}

function FieldSection({ guide, language, field }: FieldProps) {
  const { t } = guide.translators(language);
  const { name, path, label, hint, form, choices, isRequired, example } = field;
  return (
    <section class="style-guide__field" id={idOfField(name)}>
      <h2>{label}</h2>
      <p>
        <code>{path}</code>, {t(`fieldReference.${isRequired ? "required" : "optional"}`)}. {form}
      </p>
      {hint !== undefined && <p>{hint}</p>}
      {choices.length > 0 && (
        <dl>
          {choices.map((choice) => (
            <div key={choice.value}>
              <dt>
                <code>{choice.value}</code>
              </dt>
              <dd>{choice.label}</dd>
            </div>
          ))}
        </dl>
      )}
      {example !== undefined && (
        <p>
          {t("fieldReference.example")}: <code>{example}</code>
        </p>
      )}
    </section>
  );
}
