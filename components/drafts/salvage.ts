import type { Content } from "@/components/drafts/reconcile";

type Issue = { readonly path: readonly PropertyKey[] };
type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/** How a form reads what was kept. A zod schema is one; a form without zod says it by hand. */
export type DraftSchema<T> = { safeParse(value: unknown): Parsed<T> };

/**
 * A draft as far as this release understands it: fields that no longer fit are as if nobody had filled them in.
 *
 * Null when nothing can be made of it.
 */
export function salvage<T extends object>(schema: DraftSchema<T>, empty: T, content: Content): T | null {
  const whole = schema.safeParse({ ...empty, ...content });
  if (whole.success) return whole.data;
  const misfits = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.entries(content).filter(([name]) => !misfits.has(name));
  const part = schema.safeParse({ ...empty, ...Object.fromEntries(rest) });
  return part.success ? part.data : null;
}

/** What of a form's values is kept: all but the safety check, which is nobody's to keep. */
export const contentOf = (values: object): Content =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== "safety"));
