import type { DatePrecision, OnsetDate } from "@/lib/questions/schema";

const options: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  DAY: { dateStyle: "long" },
  MONTH: { month: "long", year: "numeric" },
  YEAR: { year: "numeric" },
};

/** A date as exactly as it is known: "3 May 2026", "May 2026", "2026". */
export function DateWords({ date: { on, precision }, locale = "en-GB" }: { date: OnsetDate; locale?: string }) {
  const shown = new Intl.DateTimeFormat(locale, { ...options[precision], timeZone: "UTC" }).format(new Date(on));
  const length = { DAY: 10, MONTH: 7, YEAR: 4 }[precision];
  return <time dateTime={on.slice(0, length)}>{shown}</time>;
}
