/** What has been written, without the form's types: as storage and account hold it. */
export type Content = Readonly<Record<string, unknown>>;

/** What this device keeps of a draft. */
export type DeviceCopy = {
  readonly content: Content;
  /** When it was written, by this device's clock, in milliseconds. */
  readonly savedAt: number;
  /** The account's revision it was written on; null when the account has none. */
  readonly revision: number | null;
  /** Not yet in the account as it stands here. */
  readonly isDirty: boolean;
};

/** What the account keeps of it. */
export type AccountCopy = { readonly content: Content; readonly revision: number; readonly savedAt: number };

/** Which copy to show, which to offer beside it, and whether what is shown has yet to reach the account. */
export type Settlement = {
  readonly show: "device" | "account" | "nothing";
  readonly offer: "device" | "account" | null;
  readonly mustSave: boolean;
};

const isObject = (value: unknown): value is Content =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Nothing that anybody would miss: no words, no numbers, no choices. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isBlank);
  if (isObject(value)) return Object.values(value).every(isBlank);
  return value === null || value === undefined || value === false;
}

/** Equal as JSON, whatever the order of keys: a database keeps its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => isSame(one[key], other[key]));
  }
  return one === other;
}

/** Does `more` still hold all that is written in `less`? Then nobody needs to be asked about `less`. */
export function holds(more: unknown, less: unknown): boolean {
  if (isBlank(less)) return true;
  if (typeof more === "string" && typeof less === "string") return more.includes(less.trim());
  if (Array.isArray(more) && Array.isArray(less)) return less.every((each) => more.some((one) => holds(one, each)));
  if (isObject(more) && isObject(less)) return Object.keys(less).every((key) => holds(more[key], less[key]));
  return more === less;
}

/** Two that differ: the newer is shown and the older offered, unless the newer holds it. */
function newerOf(device: DeviceCopy, account: AccountCopy, isTouched: boolean): Settlement {
  const showDevice = isTouched || device.savedAt >= account.savedAt;
  const [shown, hidden] = showDevice ? [device, account] : [account, device];
  const offered = showDevice ? "account" : "device";
  return {
    show: showDevice ? "device" : "account",
    offer: holds(shown.content, hidden.content) ? null : offered,
    mustSave: showDevice,
  };
}

/**
 * What to make of a device's and an account's copy of one draft.
 *
 * `isTouched` says that somebody is writing here at this moment: their words stay before them, whatever the clocks say.
 */
export function settle(device: DeviceCopy | null, account: AccountCopy | null, isTouched = false): Settlement {
  if (!device) return { show: account ? "account" : "nothing", offer: null, mustSave: false };
  // It was in the account, was not changed since, and has been posted or thrown away elsewhere.
  if (!account && device.revision !== null && !device.isDirty) return { show: "nothing", offer: null, mustSave: false };
  if (!account) return { show: "device", offer: null, mustSave: true };
  if (isSame(device.content, account.content)) return { show: "device", offer: null, mustSave: false };
  if (device.revision === account.revision)
    return { show: device.isDirty ? "device" : "account", offer: null, mustSave: device.isDirty };
  if (!device.isDirty && device.revision !== null) return { show: "account", offer: null, mustSave: false };
  return newerOf(device, account, isTouched);
}

/** What one tab shows, seen from the other's newer writing. */
export type TabState = { readonly content: Content; readonly savedAt: number; readonly isTouched: boolean };

/** Two tabs of one browser: whose words to show here, and whether this tab's own are to be offered. */
export function meetTab(mine: TabState, theirs: Pick<DeviceCopy, "content" | "savedAt">) {
  if (isSame(mine.content, theirs.content)) return { show: "mine", offerMine: false } as const;
  if (mine.isTouched && mine.savedAt > theirs.savedAt) return { show: "mine", offerMine: false } as const;
  return { show: "theirs", offerMine: mine.isTouched && !holds(theirs.content, mine.content) } as const;
}
