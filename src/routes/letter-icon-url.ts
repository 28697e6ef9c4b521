/** The address of the icon of a site whose body has no sign. Without any, browsers ask for /favicon.ico. */
export const letterIconUrl = "/icon.svg";
