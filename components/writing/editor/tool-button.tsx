import { icons } from "@/components/writing/editor/icons";
import type { Tool } from "@/components/writing/editor/tool-row";
import type { Standing } from "@/components/writing/editor/tools";

type ToolButtonProps = { tool: Tool; standing: Standing; isCurrent: boolean; onUse: () => void };

/** One tool; its name and its keys are told, whether it is on is shown. */
export function ToolButton({ tool, standing, isCurrent, onUse }: ToolButtonProps) {
  const { name, label, keys, isOn, isOff } = tool;
  return (
    <button
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      title={keys ? `${label} (${keys.replace("Control", "Ctrl")})` : label}
      aria-keyshortcuts={keys}
      aria-pressed={isOn?.(standing)}
      aria-disabled={isOff?.(standing) || undefined}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
      className="grid size-touch flex-none place-items-center rounded-small text-ink-soft hover:bg-sunken hover:text-ink focus-visible:-outline-offset-2 aria-disabled:opacity-40 aria-pressed:bg-accent-wash aria-pressed:text-accent pointer-fine:size-9"
    >
      {icons[name]}
    </button>
  );
}
