import type { StateBlock } from "markdown-it";

/** "::: name argument"; the end of a container has neither name nor argument. */
export interface ContainerMarker {
  readonly colons: number;
  readonly name: string;
  readonly argument: string;
}

interface ContainerEnd {
  /** The line of the closing marker, or the first line after the container if it has none. */
  readonly line: number;
  readonly isClosed: boolean;
}

/** Reads the marker of a line; undefined if the line has none or is indented like code. */
export function readMarker(state: StateBlock, line: number): ContainerMarker | undefined {
  if (isIndentedCode(state, line)) return undefined;
  const match = /^(:{3,})(.*)$/.exec(lineText(state, line));
  if (!match) return undefined;
  const [, colons = "", rest = ""] = match;
  const content = rest.trim();
  const name = /^\S*/.exec(content)?.[0] ?? "";
  return { colons: colons.length, name, argument: content.slice(name.length).trim() };
}

/**
 * Finds where the container that begins at startLine ends: at the marker with as many colons
 * that no container inside it takes. Markers in code blocks do not count.
 */
export function findContainerEnd(
  state: StateBlock,
  startLine: number,
  endLine: number,
): ContainerEnd {
  const openColons = [readMarker(state, startLine)?.colons ?? 0];
  let fence = "";
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (isOutside(state, line)) return { line, isClosed: false };
    const wasInFence = fence !== "";
    fence = fenceAfter(state, line, fence);
    const marker = wasInFence ? undefined : readMarker(state, line);
    if (marker?.name) openColons.push(marker.colons);
    if (marker?.name !== "") continue;
    const closed = openColons.lastIndexOf(marker.colons);
    if (closed === 0) return { line, isClosed: true };
    if (closed > 0) openColons.length = closed;
  }
  return { line: endLine, isClosed: false };
}

/** The fence of the code block that is open after a line, or nothing. */
function fenceAfter(state: StateBlock, line: number, openFence: string): string {
  if (isIndentedCode(state, line)) return openFence;
  const [, fence = "", rest = ""] = /^(`{3,}|~{3,})(.*)$/.exec(lineText(state, line)) ?? [];
  if (openFence === "") return fence.startsWith("`") && rest.includes("`") ? "" : fence;
  const isEnd = fence.startsWith(openFence) && rest.trim() === "";
  return isEnd ? "" : openFence;
}

function isOutside(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}

function isIndentedCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

function lineText(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]);
}
