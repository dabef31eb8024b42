/** The first thing the keyboard reaches: past the navigation, to what the page is about. */
export function SkipLink({
  target = "main",
  children = "Skip to the content",
}: {
  target?: string;
  children?: string;
}) {
  return (
    <a
      href={`#${target}`}
      data-print="no"
      className="fixed start-s3 top-s3 z-50 -translate-y-20 rounded-pill bg-accent px-5 py-3 text-step--1 leading-none font-semibold text-accent-ink no-underline shadow-raised transition-transform focus:translate-y-0"
    >
      {children}
    </a>
  );
}
