import type { Ctx } from "@milkdown/kit/ctx";
import { listItemKeymap } from "@milkdown/kit/preset/commonmark";

/**
 * Keys as somebody expects who came by keyboard: Tab leaves the text, as it leaves every other field.
 *
 * Items of a list move in and out by Ctrl+] and Ctrl+[.
 */
export function setKeys(ctx: Ctx): void {
  ctx.update(listItemKeymap.key, (keys) => ({
    ...keys,
    SinkListItem: { ...keys.SinkListItem, shortcuts: "Mod-]" },
    LiftListItem: { ...keys.LiftListItem, shortcuts: "Mod-[" },
  }));
}
