import { QueueItem } from "@/components/credentials/queue-item";
import { statusWords } from "@/components/credentials/words";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select, TextField } from "@/components/ui/field";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import { type CredentialStatus, credentialStatus, type QueuedView, type QueueQuery } from "@/lib/credentials/schema";

type QueueState = QueueQuery["state"];

type QueueProps = {
  items: readonly QueuedView[];
  state: QueueState;
  /** What was searched for, among standing ones and among all. */
  q: string;
  /** Of all, those that stand so. */
  status: CredentialStatus | null;
  viewerHandle: string;
  yearFromNow: string;
};

const addresses: Record<QueueState, string> = {
  waiting: "/moderation/credentials",
  standing: "/moderation/credentials?state=standing",
  all: "/moderation/credentials?state=all",
};

const nothing: Record<QueueState, { title: string; words: string }> = {
  waiting: { title: "Nothing waits", words: "Every application has been looked at." },
  standing: { title: "None is called so", words: "Try a shorter part of the name or number." },
  all: { title: "Nothing found", words: "Try a shorter part of the name or number, or another state." },
};

function Search({ state, q, status }: Pick<QueueProps, "state" | "q" | "status">) {
  return (
    <form action="/moderation/credentials" className="flex flex-wrap items-end gap-s3">
      <input name="state" type="hidden" value={state} />
      <TextField defaultValue={q} key={q} label="Name or number" name="q" type="search" />
      {state === "all" && (
        <Select defaultValue={status ?? ""} key={status} label="State" name="status">
          <option value="">Any</option>
          {credentialStatus.options.map((each) => (
            <option key={each} value={each}>
              {statusWords[each].label}
            </option>
          ))}
        </Select>
      )}
      <Button type="submit">Search</Button>
    </form>
  );
}

/** Applications that wait, credentials that stand, or whatever became of them. */
export function Queue({ items, state, q, status, viewerHandle, yearFromNow }: QueueProps) {
  return (
    <div className="flex flex-col gap-s5">
      <TabsAsLinks
        current={addresses[state]}
        label="Credentials"
        tabs={[
          { href: addresses.waiting, label: "Waiting" },
          { href: addresses.standing, label: "Standing" },
          { href: addresses.all, label: "All" },
        ]}
      />
      {state !== "waiting" && <Search q={q} state={state} status={status} />}
      {items.length === 0 && (
        <EmptyState title={nothing[state].title}>
          <p>{nothing[state].words}</p>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-s5">
        {items.map((item) => (
          <QueueItem
            key={item.id}
            isOwn={item.applicant.handle === viewerHandle}
            item={item}
            yearFromNow={yearFromNow}
          />
        ))}
      </ul>
    </div>
  );
}
