import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import type { MarkdownProblemCode } from "../problem.ts";
import { report } from "../report-problem.ts";
import { type ContainerMarker, findContainerEnd, readMarker } from "./container-markers.ts";
import { type Container, containersByName, pushBlock } from "./container-tokens.ts";

/** What a container lacks that has nothing after its name. */
const withoutArgument: ReadonlyMap<string, MarkdownProblemCode> = new Map([
  ["contact", "contact-without-id"],
  ["fact", "fact-without-title"],
  ["lang", "lang-without-language"],
  ["quote", "quote-without-name"],
  ["table", "table-without-caption"],
]);

/** Adds "::: name argument" … ":::". They may stand inside each other. */
export function containers(md: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote", "list"];
  md.block.ruler.before("fence", "container", parseContainer, { alt });
}

function parseContainer(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const marker = readMarker(state, startLine);
  if (!marker) return false;
  if (silent) return true;
  if (marker.name === "") return pushStrayEnd(state, startLine);

  const end = findContainerEnd(state, startLine, endLine);
  const nextLine = end.isClosed ? end.line + 1 : end.line;
  const token = pushContainer(marker, {
    state,
    argument: marker.argument,
    isClosed: end.isClosed,
    map: [startLine, nextLine],
    parseContent: () => parseLines(state, startLine + 1, end.line),
  });
  if (!end.isClosed) report(token, "unclosed-container", marker.name);
  state.line = nextLine;
  return true;
}

function pushStrayEnd(state: StateBlock, line: number): true {
  const token = pushBlock(state, "stray_container_end", [line, line + 1]);
  report(token, "unopened-container", "");
  state.line = line + 1;
  return true;
}

function pushContainer(marker: ContainerMarker, container: Container): Token {
  const pushKnown = containersByName.get(marker.name);
  if (!pushKnown) return pushUnknownContainer(marker, container);
  const token = pushKnown(container);
  const code = withoutArgument.get(marker.name);
  if (marker.argument === "" && code) report(token, code, marker.name);
  return token;
}

function pushUnknownContainer({ name }: ContainerMarker, container: Container): Token {
  const token = pushBlock(container.state, "unknown_container", container.map);
  report(token, "unknown-container", name);
  container.parseContent();
  return token;
}

/** Each container is a level, so that no text has the parser call itself without end (`depth`). */
function parseLines(state: StateBlock, from: number, to: number): void {
  const { lineMax } = state;
  state.lineMax = to;
  state.level += 1;
  state.md.block.tokenize(state, from, to);
  state.level -= 1;
  state.lineMax = lineMax;
}
