import type { ReactNode } from "react";
import { countryName, dayOf, inWords, professions } from "@/components/practitioners/words";
import type { PractitionerView } from "@/lib/practitioners/schema";

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-soft">{term}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

/** What a moderator checked, so that a reader can check it again. */
export function CredentialTable({ credential }: { credential: PractitionerView["credential"] }) {
  const { profession, register, registerUrl, number, country, checkedOn, expiresOn, scope } = credential;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-s4 gap-y-s1 text-step--1">
      <Row term="Profession">{professions[profession].name}</Row>
      <Row term="Register">{registerUrl ? <a href={registerUrl}>{register}</a> : register}</Row>
      <Row term="Number">{number}</Row>
      <Row term="Country">{countryName(country)}</Row>
      <Row term="Scope">{scope.length > 0 ? inWords(scope) : "All regions"}</Row>
      {checkedOn && <Row term="Checked">{dayOf(checkedOn)}</Row>}
      {expiresOn && <Row term="Valid until">{dayOf(expiresOn)}</Row>}
    </dl>
  );
}
