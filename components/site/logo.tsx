/** The mark and the name: two legs that stand even, and the line between them. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-s2 font-serif text-[1.25rem] leading-none font-semibold tracking-[-0.01em] text-ink">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        className="size-[1.4rem] flex-none"
      >
        <path d="M7 3c-1.6 5 .8 7.5.4 11.5C7.2 17 6.5 19 6 21" />
        <path d="M17 3c1.6 5-.8 7.5-.4 11.5.2 2.5.9 4.5 1.4 6.5" />
        <path d="M12 7v10" strokeWidth="1.4" opacity=".5" />
      </svg>
      <span className="max-[22.5rem]:sr-only">Evenstride</span>
    </span>
  );
}
