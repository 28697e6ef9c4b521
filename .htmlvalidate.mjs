/** The rules for every built page: html-validate's presets recommended, a11y and document, all of them. */
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Preact writes <meta ... />, which HTML allows; the preset's default is a matter of taste.
    "void-style": ["error", { style: "selfclosing" }],
    // Numbers with this class do not break over lines: the stylesheet says so. The typeface has no
    // non-breaking hyphen, and a screen reader may not know it as one.
    "tel-non-breaking": ["error", { ignoreClasses: ["nobr"] }],
    // The list below a field that is typed in (combobox): a select cannot be one.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // Integrity guards against a host that is not ours. All files come from the site's own host,
    // and the Content-Security-Policy refuses any other.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};
