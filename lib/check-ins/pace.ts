/** After how many weeks the asker is asked. */
export const weeks = [2, 6, 12] as const;
export type Week = (typeof weeks)[number];

export const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** How late somebody may still be asked, after the sweeper stood still: later it would not be these weeks any more. */
export const graceDays = 14;
/** How long it can be answered, in the mail or in the app. */
export const openDays = 30;
/** How long somebody has before a check-in counts as not answered. */
export const patienceDays = 7;
/** How long a link from a mail changes what was answered. */
export const changeDays = 1;
/** How long others than the asker, who follow several answers, are left in peace between two check-ins. */
export const restDays = 7;
/** How long an exercise has to stay in a plan to count as taken up. */
export const keptDays = 1;
/** So many in a row not answered: the next stand in the app alone. */
const unansweredLimit = 2;

/** Does an e-mail ask as well? Not of somebody who let the last ones lie. */
export const asksByMail = (unansweredInRow: number): boolean => unansweredInRow < unansweredLimit;

/** Between which moments an answer was marked, or taken up, that is asked about now, after so many weeks. */
export const begunBetween = (week: Week, at: Date): { from: Date; until: Date } => ({
  from: new Date(at.getTime() - week * weekMs - graceDays * dayMs),
  until: new Date(at.getTime() - week * weekMs),
});

/** Has a time of some days, which began then, run out? */
export const hasPassed = (since: Date, days: number, at: Date): boolean =>
  at.getTime() - since.getTime() > days * dayMs;

/** How many weeks lie between, at least one. */
export const weeksBetween = (since: Date, until: Date): number =>
  Math.max(1, Math.round((until.getTime() - since.getTime()) / weekMs));
