/** Where a list of offers stands: which of them the arrow keys point at, -1 for none. */
export type ListState = { readonly isOpen: boolean; readonly active: number };

/** What a key does in a text field with a list of `count` offers under it; null leaves it to the browser. */
export function pressed(key: string, { isOpen, active }: ListState, count: number): ListState | "choose" | null {
  const isShown = isOpen && count > 0;
  switch (key) {
    case "ArrowDown":
      return { isOpen: true, active: isShown ? (active + 1) % count : 0 };
    case "ArrowUp":
      return { isOpen: true, active: isShown && active > 0 ? active - 1 : count - 1 };
    case "Enter":
      return isShown && active >= 0 ? "choose" : { isOpen: true, active };
    case "Escape":
      return isOpen ? { isOpen: false, active: -1 } : null;
    default:
      return null;
  }
}
