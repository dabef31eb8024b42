/** A point on a picture, each coordinate as a share of its width or height. */
export type Point = { readonly x: number; readonly y: number };

/** Three points on a picture: the angle at the second between the other two. `aspect` is its width by its height. */
export type Angle = { readonly points: readonly [Point, Point, Point]; readonly aspect: number };

/** Degrees of an angle, 0 to 180, whole; 0 where two points are one. */
export function degreesOf({ points: [one, corner, other], aspect }: Angle): number {
  const ray = (to: Point) => [(to.x - corner.x) * aspect, to.y - corner.y] as const;
  const [ax, ay] = ray(one);
  const [bx, by] = ray(other);
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
  if (lengths === 0) return 0;
  const cosine = Math.max(-1, Math.min(1, (ax * bx + ay * by) / lengths));
  return Math.round((Math.acos(cosine) * 180) / Math.PI);
}

/** A point moved by shares of the picture, kept on it. */
export function nudged({ x, y }: Point, by: Point): Point {
  const onPicture = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
  return { x: onPicture(x + by.x), y: onPicture(y + by.y) };
}
