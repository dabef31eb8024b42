import type { CredentialView, Profession } from "@/lib/practitioners/schema";

/** What every query selects of the credential that a contribution was written with. */
export const credentialColumns = {
  profession: true,
  checkedOn: true,
  country: true,
  registerUrl: true,
  registerId: true,
} as const;

type CredentialRow = {
  profession: Profession;
  checkedOn: Date | null;
  country: string;
  registerUrl: string | null;
  registerId: string | null;
};

/** The day of a moment, without its time: `2026-03-14`. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * Whether somebody was looked up in a register that anybody can search. One that an applicant has named is none: its
 * address is theirs as well, so a document was looked at at most.
 */
const isInRegister = ({ registerId, registerUrl }: Pick<CredentialRow, "registerId" | "registerUrl">): boolean =>
  registerId !== null && registerUrl !== null;

/** The badge of a contribution; null when it was written without a credential. */
export const toCredentialView = (row: CredentialRow | null): CredentialView | null =>
  row && {
    profession: row.profession,
    checkedOn: row.checkedOn && toDay(row.checkedOn),
    country: row.country,
    isInRegister: isInRegister(row),
  };
