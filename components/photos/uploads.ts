/** A photo on its way: `share` of it has arrived; `error` says why it did not. */
export type Upload = {
  readonly key: string;
  readonly file: Blob;
  /** Where the browser shows the file from. */
  readonly preview: string;
  readonly share: number;
  readonly error: string | null;
  readonly stop: AbortController;
};

export type UploadChange =
  /** Begun, or begun again in its old place. */
  | { type: "begun"; upload: Upload }
  | { type: "sent"; key: string; share: number }
  | { type: "failed"; key: string; error: string }
  | { type: "ended"; key: string };

/** What is on its way after a change. */
export function uploadsAfter(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  switch (change.type) {
    case "begun": {
      const { upload } = change;
      const isKnown = uploads.some(({ key }) => key === upload.key);
      return isKnown ? uploads.map((each) => (each.key === upload.key ? upload : each)) : [...uploads, upload];
    }
    case "sent":
      return uploads.map((each) => (each.key === change.key ? { ...each, share: change.share } : each));
    case "failed":
      return uploads.map((each) => (each.key === change.key ? { ...each, error: change.error } : each));
    case "ended":
      return uploads.filter(({ key }) => key !== change.key);
  }
}

/** Splits what was chosen into what there is room for, and what is left out. */
export function withinRoom<T>(chosen: readonly T[], room: number): { taken: T[]; leftOut: T[] } {
  const fits = Math.max(0, room);
  return { taken: chosen.slice(0, fits), leftOut: chosen.slice(fits) };
}
