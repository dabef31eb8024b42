/** The link that a telephone understands; a hash would begin a fragment. */
export const telephoneHref = (number: string): string => `tel:${number.replace(/[ -]/g, "").replace("#", "%23")}`;
