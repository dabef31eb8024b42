import Link from "next/link";

/** From the settings to what a practitioner says of themselves, or to the application of somebody who is none yet. */
export function PractitionerLink({ isPractitioner }: { isPractitioner: boolean }) {
  return (
    <p>
      {isPractitioner ? (
        <Link href="/settings/practitioner">What you do, whom you work for and what you sell</Link>
      ) : (
        <Link href="/practitioners/apply">Do you treat or teach? Apply as a practitioner</Link>
      )}
    </p>
  );
}
