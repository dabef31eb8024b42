import type { PhotoAudience } from "@/lib/photos/schema";

/** For whom a photo is, as its owner chooses it. */
export const audienceWords: Record<PhotoAudience, string> = {
  PRACTITIONERS: "Practitioners only",
  PUBLIC: "Everybody",
};

/** "1 photo", "3 photos". */
export const countOf = (count: number): string => (count === 1 ? "1 photo" : `${count} photos`);

/** What a photo shows, for those who do not see it; one that nobody described says so. */
export const describedAs = (alt: string, index: number): string => alt || `Photo ${index + 1}, not described`;
