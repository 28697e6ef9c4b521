/** Where the page with the forms for editors stands in a built site, and what it loads. */
export const adminFolder = "admin";

/** The folder within it that has the draft of a site: a build names each of its files by its content. */
export const draftFolder = "draft";
