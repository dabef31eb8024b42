/** A name with a dot whose last part is no number: every way to write an address in numbers ends in one. */
const publicName = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/;
const ownEndings = /\.(?:localhost|local|internal)$/;

/** Can this be a push service's address: HTTPS at its usual port, at a host with a public name? */
export function isPushEndpoint(endpoint: string): boolean {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url?.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return false;
  return publicName.test(url.hostname) && !ownEndings.test(url.hostname);
}
