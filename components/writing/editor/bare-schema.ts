import { marksCtx, nodesCtx, remarkStringifyOptionsCtx } from "@milkdown/kit/core";
import { Clock, Container, Ctx } from "@milkdown/kit/ctx";
import { Schema } from "@milkdown/kit/prose/model";
import { syntax } from "@/components/writing/editor/syntax";

/** The editor's schema without a browser, in which Milkdown's own clock would tick: it reads and writes, and shows nothing. */
export async function bareSchema(): Promise<Schema> {
  const ctx = new Ctx(new Container(), new Clock());
  ctx.inject(nodesCtx, []).inject(marksCtx, []).inject(remarkStringifyOptionsCtx, {});
  for (const plugin of syntax) await plugin(ctx)?.();
  return new Schema({ nodes: Object.fromEntries(ctx.get(nodesCtx)), marks: Object.fromEntries(ctx.get(marksCtx)) });
}
