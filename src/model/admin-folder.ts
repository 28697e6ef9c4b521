/** Where the page with the forms for editors stands in a built site, and what it loads. */
export const adminFolder = "admin";
