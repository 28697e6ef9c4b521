import type { FieldFile } from "./describe-fields.ts";

/**
 * The name under which a field is described: that of the nearest field around it which is, or of its file
 * where none is, as with a field that no file has.
 * @param field as faults write it, `roles[0].title.sv`
 */
export function nameOfField(file: Pick<FieldFile, "name" | "fields">, field = ""): string {
  const known = new Set(file.fields.map(({ name }) => name));
  const steps = field.replaceAll(/\[\d+\]/g, "").split(".");
  for (let length = steps.length; length > 0; length--) {
    const name = [file.name, ...steps.slice(0, length)].join(".");
    if (known.has(name)) return name;
  }
  return file.name;
}
