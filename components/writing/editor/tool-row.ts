import type { Standing, ToolName } from "@/components/writing/editor/tools";

/** What a tool asks for before it does something. */
export type Asking = "link" | "exercise" | "word";

/** A tool as the row shows it. */
export type Tool = {
  name: ToolName | Asking | "mention" | "image";
  label: string;
  keys?: string;
  isOn?: (standing: Standing) => boolean;
  isOff?: (standing: Standing) => boolean;
};

/** All tools, in the order of the row. */
export const toolRow: readonly Tool[] = [
  { name: "bold", label: "Bold", keys: "Control+B", isOn: ({ bold }) => bold },
  { name: "italic", label: "Italic", keys: "Control+I", isOn: ({ italic }) => italic },
  { name: "heading", label: "Heading", keys: "Control+Alt+2", isOn: ({ heading }) => heading > 0 && heading < 3 },
  { name: "smallHeading", label: "Small heading", keys: "Control+Alt+3", isOn: ({ heading }) => heading > 2 },
  { name: "bullets", label: "List", keys: "Control+Alt+8", isOn: ({ bullets }) => bullets },
  { name: "numbers", label: "Numbered list", keys: "Control+Alt+7", isOn: ({ numbers }) => numbers },
  { name: "quote", label: "Quote", keys: "Control+Shift+B", isOn: ({ quote }) => quote },
  { name: "link", label: "Link", keys: "Control+K", isOn: ({ link }) => link },
  { name: "exercise", label: "Exercise" },
  { name: "word", label: "Explained word" },
  { name: "mention", label: "Mention somebody" },
  { name: "image", label: "Picture" },
  { name: "code", label: "Code", keys: "Control+E", isOn: ({ code }) => code },
  { name: "undo", label: "Undo", keys: "Control+Z", isOff: ({ canUndo }) => !canUndo },
  { name: "redo", label: "Redo", keys: "Control+Y", isOff: ({ canRedo }) => !canRedo },
];
