let offsetMs = 0;

/** Now. The one clock: tests and the bench move it with {@link setClock}. */
export const now = (): Date => new Date(Date.now() + offsetMs);

/** Makes {@link now} start from `moment`, or from the real time again with `null`. */
export function setClock(moment: Date | null): void {
  offsetMs = moment ? moment.getTime() - Date.now() : 0;
}
