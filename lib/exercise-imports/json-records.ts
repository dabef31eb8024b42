/** A record of a file, not yet parsed: which one it is, from 1, and its text. */
export type RawRecord = { readonly index: number; readonly text: string; readonly isWhole: boolean };

type State = { depth: number; inString: boolean; isEscaped: boolean };

const opening = new Set(["{", "["]);
const closing = new Set(["}", "]"]);

function step(state: State, sign: string): void {
  if (state.inString) {
    if (state.isEscaped) state.isEscaped = false;
    else if (sign === "\\") state.isEscaped = true;
    else if (sign === '"') state.inString = false;
  } else if (sign === '"') state.inString = true;
  else if (opening.has(sign)) state.depth += 1;
  else if (closing.has(sign)) state.depth -= 1;
}

/**
 * The records of a JSON file as it is read: the elements of its list, or the one object that it is.
 *
 * Each is cut out by its brackets and parsed by itself, so that one that is broken spoils no other and a file of any
 * size is never held whole. One that the file ends within is not whole.
 */
export async function* readRecords(chunks: AsyncIterable<string>): AsyncGenerator<RawRecord> {
  const state: State = { depth: 0, inString: false, isEscaped: false };
  let text = "";
  let index = 0;
  let floor: number | null = null;
  for await (const chunk of chunks) {
    for (const sign of chunk) {
      if (floor === null) {
        if (/[\s\ufeff]/.test(sign)) continue;
        floor = sign === "[" ? 1 : 0;
      }
      const before = state.depth;
      step(state, sign);
      const isInside = before > floor || state.depth > floor;
      if (isInside) text += sign;
      if (isInside && state.depth === floor) {
        index += 1;
        yield { index, text, isWhole: true };
        text = "";
      }
    }
  }
  if (text !== "") yield { index: index + 1, text, isWhole: false };
}
