import type { Emphasis, Link, PhrasingContent, Strong } from "mdast";

type Mark = Emphasis | Strong;

/**
 * Writes bold words with a link among them as one bold run.
 *
 * Marks have no order in the editor and links are written outermost, so that a run would fall apart at their brackets.
 */
export function gatherMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const gathered: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = gathered.at(-1);
    const room = isRoom(last) ? last : undefined;
    const before = room ? gathered.at(-2) : last;
    const run = before && joined(before, room ? [room] : [], node);
    if (run) gathered.splice(room ? -2 : -1, 2, run);
    else gathered.push(node);
  }
  return gathered.map((node) => (node.type === "link" && "around" in node ? turnedOut(node) : node));
}

const isRoom = (node: PhrasingContent | undefined): boolean => node?.type === "text" && node.value.trim() === "";

const isMark = (node: PhrasingContent | undefined): node is Mark =>
  node?.type === "emphasis" || node?.type === "strong";

/** The mark that all of a link stands in. */
const markIn = ({ children: [only, ...others] }: Link): Mark | undefined =>
  isMark(only) && others.length === 0 ? only : undefined;

const markOf = (node: PhrasingContent): Mark | undefined => {
  if (isMark(node)) return node;
  return node.type === "link" ? markIn(node) : undefined;
};

/** What stands in the mark once it is written around the link. */
const within = (node: PhrasingContent, mark: Mark): PhrasingContent[] =>
  node.type === "link"
    ? [{ type: "link", url: node.url, title: node.title ?? null, children: mark.children }]
    : mark.children;

function joined(one: PhrasingContent, room: PhrasingContent[], other: PhrasingContent): Mark | undefined {
  if (one.type !== "link" && other.type !== "link") return undefined;
  const [left, right] = [markOf(one), markOf(other)];
  if (!left || !right || left.type !== right.type || markerOf(left) !== markerOf(right)) return undefined;
  return { ...left, children: [...within(one, left), ...room, ...within(other, right)] };
}

const markerOf = (mark: Mark): unknown => ("marker" in mark ? mark.marker : undefined);

/** Puts a mark back around its link where it stood there. */
function turnedOut(link: Link & { around: unknown }): PhrasingContent {
  const mark = markIn(link);
  return mark?.type === link.around && mark ? { ...mark, children: within(link, mark) } : link;
}
