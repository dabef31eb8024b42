"use client";

import { useCountry } from "@/components/red-flags/use-country";
import { Select } from "@/components/ui/field";

const nameOf = new Intl.DisplayNames(["en"], { type: "region" });
const byName = new Intl.Collator("en");

/** Where the reader is, so that the right numbers stand in a card; kept on this device, sent nowhere. */
export function CountryChoice() {
  const { country, choose, all } = useCountry();
  if (all.length === 0) return null;
  const names = all
    .map((each) => ({ code: each.country, name: nameOf.of(each.country) ?? each.country }))
    .toSorted((one, other) => byName.compare(one.name, other.name));
  return (
    <Select
      className="max-w-72"
      hint="Kept on this device only."
      label="Where are you?"
      value={country}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">Another country, or rather not say</option>
      {names.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
