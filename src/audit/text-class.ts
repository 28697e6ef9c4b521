/** Texts that editors have written in Markdown lie in elements of this class. */
export const textClass = "prose";

/** How many classes of the elements around a fault are told. */
export const mostClasses = 12;
