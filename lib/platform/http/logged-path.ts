/** Addresses that a message carries: whoever knows the last part may do what the message offers. */
const carryingPermission = /^((?:\/api)?\/check-ins\/|\/api\/(?:plan-reminders|unsubscribe)\/)/;

/** An address as it may stand in the log: without the permission in its last part. */
export function loggedPath(pathname: string): string {
  return carryingPermission.test(pathname) ? pathname.replace(/(?<=\/)[^/]{32,}(?=\/?$)/, "…") : pathname;
}
