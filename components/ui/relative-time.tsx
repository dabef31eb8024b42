"use client";

import { useSyncExternalStore } from "react";
import { relativeWithinWeek, writtenDate } from "@/components/ui/relative-date";

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000);
  return () => clearInterval(timer);
}

type RelativeTimeProps = { date: string; locale?: string; className?: string };

/**
 * A moment, written out in the page that everybody gets, and told as "3 days ago" in the browser within a week of it.
 *
 * The server knows neither the hour at which a cached page is read nor the reader's zone, so it writes the date in UTC.
 */
export function RelativeTime({ date, locale = "en-GB", className }: RelativeTimeProps) {
  const moment = new Date(date);
  const text = useSyncExternalStore(
    everyMinute,
    () => relativeWithinWeek(moment, new Date(), locale) ?? writtenDate(moment, locale),
    () => writtenDate(moment, locale, "UTC"),
  );
  return (
    <time dateTime={date} className={className}>
      {text}
    </time>
  );
}
