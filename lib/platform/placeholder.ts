/** The one parameter a build knows of a public route: its page is "not found", and every real one is made at its first visit. */
export const placeholder = "-";
