/**
 * JSON that can stand in a `<script>`: nothing in it ends the element or begins a comment (HTML,
 * 13.1.3 "restrictions for contents of script elements"), and the two line ends that JSON allows and
 * older readers of scripts do not are escaped.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
