import { classNames } from "@/components/ui/class-names";

/**
 * Rendered Markdown.
 *
 * `html` comes from lib/platform/markdown, which sanitises last; nothing else may be passed.
 */
export function Prose({ html, className }: { html: string; className?: string }) {
  return <div className={classNames("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />;
}
