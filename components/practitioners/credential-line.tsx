import { monthOf, professions } from "@/components/practitioners/words";
import { classNames } from "@/components/ui/class-names";
import type { CredentialView } from "@/lib/practitioners/schema";

/** A credential as one line: profession by its mark and name, where it was looked up, when. */
export function CredentialLine({ credential }: { credential: CredentialView }) {
  const { profession, checkedOn, country, isInRegister } = credential;
  const { name, mark, colour } = professions[profession];
  return (
    <span>
      <span className={classNames("whitespace-nowrap font-semibold", colour)}>
        <span aria-hidden="true">{mark} </span>
        {name}
      </span>
      {checkedOn && (
        <>
          {` · ${country} ${isInRegister ? "register" : "proof"} checked `}
          <time dateTime={checkedOn}>{monthOf(checkedOn)}</time>
        </>
      )}
    </span>
  );
}
