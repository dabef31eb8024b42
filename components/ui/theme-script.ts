/** The key under which a reader's choice of light or dark is kept in their browser. */
export const themeKey = "theme";

/** Runs before the first paint, so that a chosen theme does not flash; `<html>` needs `suppressHydrationWarning`. */
export const themeScript = `try{var t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
