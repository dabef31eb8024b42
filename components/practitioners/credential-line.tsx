import { monthOf, professions } from "@/components/practitioners/words";
import { classNames } from "@/components/ui/class-names";
import type { CredentialView } from "@/lib/practitioners/schema";

/** A credential as one line: profession, what was checked, when. Clinicians carry the colour of endorsement. */
export function CredentialLine({ credential }: { credential: CredentialView }) {
  const { name, isClinical } = professions[credential.profession];
  return (
    <span>
      <span className={classNames("whitespace-nowrap font-semibold", isClinical ? "text-endorsed" : "text-ink")}>
        <span aria-hidden="true">✓ </span>
        {name}
      </span>
      {credential.checkedOn && (
        <>
          {" · register checked "}
          <time dateTime={credential.checkedOn}>{monthOf(credential.checkedOn)}</time>
        </>
      )}
    </span>
  );
}
