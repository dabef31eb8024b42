import { ApplicationFacts } from "@/components/credentials/application-facts";
import { DecisionList } from "@/components/credentials/decision-list";
import { WithdrawButton } from "@/components/credentials/withdraw-button";
import { Card } from "@/components/ui/card";
import { type ApplicationView, isOpen } from "@/lib/credentials/schema";

/** A member's applications and credentials, each with what was decided about it. */
export function OwnCredentials({ own }: { own: readonly ApplicationView[] }) {
  return (
    <ul className="flex flex-col gap-s4">
      {own.map((application) => (
        <Card key={application.id} as="li" className="flex flex-col gap-s3">
          <ApplicationFacts application={application} />
          {application.decisions.length > 0 && <DecisionList decisions={application.decisions} />}
          {isOpen(application) && <WithdrawButton id={application.id} />}
        </Card>
      ))}
    </ul>
  );
}
