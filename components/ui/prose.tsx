import { classNames } from "@/components/ui/class-names";

/**
 * Rendered Markdown.
 *
 * `html` comes from lib/platform/markdown, which sanitises last; nothing else may be passed.
 */
export function Prose({ html, className, lang }: { html: string; className?: string; lang?: string | undefined }) {
  return <div lang={lang} className={classNames("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />;
}
