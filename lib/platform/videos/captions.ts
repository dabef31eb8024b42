/** A language as it is written in addresses and in HTML: `en`, `pt-BR`. */
export const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/;

/** Longest text of captions, in characters: an hour of speech. */
export const longestCaptions = 100_000;

const clock = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const setting = String.raw`(?:vertical|line|position|size|align|region):\S+`;
const timing = new RegExp(`^${clock}[ \\t]+-->[ \\t]+${clock}(?:[ \\t]+${setting})*[ \\t]*$`);

const secondsOf = ([hours = "0", minutes, seconds, thousandths]: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;

type Line = { readonly text: string; readonly number: number };

/** What lies between empty lines, each with its place in the file. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

type Cue = { readonly problem: string } | { readonly from: number };

/** The moment at which a cue begins, or what is wrong with it. */
function cueOf(block: readonly Line[]): Cue {
  const at = block.findIndex(({ text }) => text.includes("-->"));
  const [first, time, ...rest] = [block[0], block[at], ...block.slice(at + 1)];
  if (!time) return { problem: `Line ${first?.number}: write a time above it, such as 00:01.000 --> 00:04.000.` };
  if (at > 1) return { problem: `Line ${time.number}: leave an empty line above the time.` };
  const found = timing.exec(time.text);
  if (!found) return { problem: `Line ${time.number}: write the time as 00:01.000 --> 00:04.000.` };
  const [from, to] = [secondsOf(found.slice(1, 5)), secondsOf(found.slice(5, 9))];
  if (to <= from) return { problem: `Line ${time.number}: the second time must be later than the first.` };
  if (rest.length === 0) return { problem: `Line ${time.number}: write under it what is said.` };
  const second = rest.find(({ text }) => text.includes("-->"));
  return second ? { problem: `Line ${second.number}: leave an empty line above the time.` } : { from };
}

/**
 * What is wrong with captions as WebVTT, by its line; null when nothing is.
 *
 * Stricter than players, which leave out what they cannot read: style sheets and regions are refused, times must rise.
 */
export function captionsProblem(text: string): string | null {
  const lines = text.split("\n").map((line, index) => ({ text: line, number: index + 1 }));
  const [head, ...rest] = lines;
  if (!head || !/^WEBVTT(?:[ \t].*)?$/.test(head.text)) return "Line 1: begin with the word WEBVTT.";
  const [header, ...blocks] = blocksOf([{ ...head }, ...rest]);
  if (header && header.length > 1) return "Line 2: leave it empty.";
  let [last, cues] = [0, 0];
  for (const block of blocks) {
    const [first] = block;
    if (first && /^(?:STYLE|REGION)\b/.test(first.text))
      return `Line ${first.number}: styles and regions are not taken.`;
    if (first && /^NOTE(?:\s|$)/.test(first.text)) continue;
    const cue = cueOf(block);
    if ("problem" in cue) return cue.problem;
    if (cue.from < last) return `Line ${first?.number}: it begins before the one above.`;
    [last, cues] = [cue.from, cues + 1];
  }
  return cues === 0 ? "Write at least one caption with its time." : null;
}

/** Captions as they are kept: one spelling of line ends, no mark in front, one line end behind. */
export const tidyCaptions = (text: string): string =>
  `${text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?/g, "\n")
    .trim()}\n`;

/** SubRip, which most programs write, as WebVTT; anything else stays as it is. */
export function asWebVtt(text: string): string {
  const tidy = tidyCaptions(text);
  if (tidy.startsWith("WEBVTT") || !/\d,\d{3}\s+-->/.test(tidy)) return tidy;
  const times = tidy.replaceAll(/(\d{2}:[0-5]\d:[0-5]\d),(\d{3})/g, "$1.$2");
  return `WEBVTT\n\n${times}`;
}

/** The moment of a film as captions write it. */
export function captionTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds * 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const [minutes, rest] = [Math.floor(whole / 60_000), whole % 60_000];
  const short = `${two(minutes % 60)}:${two(Math.floor(rest / 1000))}.${String(rest % 1000).padStart(3, "0")}`;
  return minutes >= 60 ? `${two(Math.floor(minutes / 60))}:${short}` : short;
}

/** A short name of a text, so that another one is asked for under another address (FNV-1a). */
export function textMark(text: string): string {
  let mark = 0x811c9dc5;
  for (const character of text) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, "0");
}
