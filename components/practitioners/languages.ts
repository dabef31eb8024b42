import { languageNames } from "@/components/practitioners/words";

const codes = "ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nl no pl pt ro ru sv sw ta th tr uk ur vi zh";

const byName = new Intl.Collator("en-GB");

/** Languages to choose from, in the order of their names, with those that were chosen before. */
export const languageChoices = (chosen: readonly string[]): { code: string; name: string }[] =>
  [...new Set([...codes.split(" "), ...chosen])]
    .map((code) => ({ code, name: languageNames([code]) }))
    .toSorted((one, other) => byName.compare(one.name, other.name));
