import slugify from "@sindresorhus/slugify";

const longest = 80;

/** The public address of a question: the number makes it unique, the words make it readable. */
export const slugOf = (number: number, title: string): string =>
  `${number}-${slugify(title).slice(0, longest)}`.replace(/-+$/, "");
