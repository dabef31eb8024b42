import type { PaceView } from "@/lib/pace/schema";

/** A median as people say it, rounded up: nobody is promised less than what half of them waited. */
function durationWords(hours: number): string {
  if (hours <= 1) return "an hour";
  if (hours <= 36) return `${Math.ceil(hours)} hours`;
  const days = Math.ceil(hours / 24);
  return `${days} days`;
}

/** "Usually answered by a practitioner within 2 days; 3 questions wait longer." Null where too little is known to say so. */
export function paceWords({ medianHours, waitingLonger }: PaceView): string | null {
  if (medianHours === null) return null;
  const usually = `Usually answered by a practitioner within ${durationWords(medianHours)}`;
  if (waitingLonger === 0) return `${usually}; none waits longer.`;
  return `${usually}; ${waitingLonger === 1 ? "1 question waits" : `${waitingLonger} questions wait`} longer.`;
}
