import {
  addressOfFile,
  columnsOf,
  filesOfSet,
  type OpenDataFile,
  type OpenDataSet,
  textOfSet,
} from "../../../../src/routes/open-data-set.ts";
import { Day } from "../../../components/day/day.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";

interface DataSetProps {
  readonly set: OpenDataSet;
  /** The latest day that its content states, `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
  readonly level: HeadingLevel;
}

/** A set of open data: what it holds, its files, and the fields of each. */
export function DataSet({ set, updated, level }: DataSetProps) {
  const { translator } = usePage();
  const { t } = translator;
  const title = textOfSet(set, "title", translator);
  const files = filesOfSet(set);
  return (
    <section class="data-set" aria-labelledby={set.id}>
      <Heading level={level} id={set.id}>
        {title}
      </Heading>
      <p>{textOfSet(set, "description", translator)}</p>
      <ul class="data-set__files">
        {files.map((file) => (
          <li key={file.id}>
            <a href={addressOfFile(file)} download>
              {t("ui.data.download", { title, format: file.format.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          {
            term: t("ui.data.updated"),
            value: updated === undefined ? t("ui.data.updatedUnknown") : <Day date={updated} />,
          },
        ]}
      />
      {files.map((file) => (
        <Fields key={file.id} file={file} />
      ))}
    </section>
  );
}

function Fields({ file }: { readonly file: OpenDataFile }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { languages } = site.settings;
  return (
    <details>
      <summary>{t("ui.data.fields", { file: file.id })}</summary>
      <ul class="data-set__fields">
        {file.fields.map((field) => {
          const names = file.format === "csv" ? columnsOf(field, languages) : [field.name];
          return (
            <li key={field.name}>
              <Slotted
                text={t("ui.data.field", { name: slot, type: t(`ui.data.type.${field.type}`) })}
              >
                {names.map((name, index) => (
                  <>
                    {index > 0 && ", "}
                    <code lang="en">{name}</code>
                  </>
                ))}
              </Slotted>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
