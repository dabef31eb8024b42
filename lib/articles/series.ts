import type { PartView } from "@/lib/articles/schema";
import { type PostLink, postPath } from "@/lib/posts/schema";

type Written = { readonly part: number; readonly post: PostLink };
type Announced = { readonly part: number; readonly title: string; readonly expectedOn: string | null };

/** The parts of a series in order; what has been written takes the place of what was announced. */
export function partsOf(written: readonly Written[], announced: readonly Announced[]): PartView[] {
  const isWritten = new Set(written.map(({ part }) => part));
  const parts = [
    ...written.map(({ part, post }) => ({ part, title: post.title, href: postPath(post), expectedOn: null })),
    ...announced.filter(({ part }) => !isWritten.has(part)).map((each) => ({ ...each, href: null })),
  ];
  return parts.sort((one, other) => one.part - other.part);
}

type Neighbours = { previous: PostLink | null; next: PostLink | null };

/** The written parts right before and after one. */
export function neighboursIn(written: readonly Written[], part: number): Neighbours {
  const inOrder = written.toSorted((one, other) => one.part - other.part);
  const before = inOrder.filter((each) => each.part < part).at(-1);
  const after = inOrder.find((each) => each.part > part);
  return { previous: before?.post ?? null, next: after?.post ?? null };
}
