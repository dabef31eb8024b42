import slugify from "@sindresorhus/slugify";

const longest = 80;

/** The words of a title as an address; a title of no Latin letters becomes the post's number. */
export function slugOf(title: string, number: number, word = "article"): string {
  const slug = slugify(title);
  const cut = slug.length > longest ? slug.slice(0, slug.lastIndexOf("-", longest) + 1 || longest) : slug;
  return cut.replace(/-+$/, "") || `${word}-${number}`;
}

/** Pages that stand beside the posts of a kind, such as `/articles/browse`. */
const pagesBeside = ["apply", "browse", "edit", "new", "review"];

/** The first of `slug`, `slug-2`, `slug-3` … that no other post of its kind has, and no page of the site. */
export function firstFree(slug: string, taken: readonly string[]): string {
  const used = new Set([...pagesBeside, ...taken]);
  let candidate = slug;
  for (let count = 2; used.has(candidate); count += 1) candidate = `${slug}-${count}`;
  return candidate;
}
