/** Puts words behind what is written already, as a paragraph of their own. */
export const appendText = (text: string, added: string): string =>
  text.trim() === "" ? added : `${text.trimEnd()}\n\n${added}`;
