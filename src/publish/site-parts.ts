/** What a site's folder holds that is not the built site: nothing else may be written into these. */
export const siteParts = ["_data", "src", "locales", "kinds", "tokens.css", ".git", "node_modules"];
