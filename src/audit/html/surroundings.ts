import type { BuiltPage } from "../built-site.ts";
import type { AuditFinding } from "../finding.ts";
import { mostClasses, textClass } from "../text-class.ts";
import { ancestorsOf, attributeOf, type Element } from "./elements.ts";

/** What stands around an element: it tells where a fault of it is to be mended. */
export type Surroundings = Pick<AuditFinding, "around" | "isInText">;

/** The surroundings of an element of a file, as a browser tells those of an element that it shows. */
export function surroundingsOf(element: Element): Surroundings {
  const around = [element, ...ancestorsOf(element)].flatMap(classesOf);
  return {
    ...(around.length > 0 ? { around: around.slice(0, mostClasses) } : {}),
    ...(around.includes(textClass) ? { isInText: true } : {}),
  };
}

/** The same for the innermost element that stands at a place of the file, in UTF-16 units. */
export function surroundingsAt({ elements }: BuiltPage, offset: number): Surroundings {
  const element = elements.findLast(({ sourceCodeLocation: place }) => {
    return place && place.startOffset <= offset && offset < place.endOffset;
  });
  return element ? surroundingsOf(element) : {};
}

function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");
}
