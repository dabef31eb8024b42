import type { ImportReport, SkipReason } from "@/lib/imports/schema";

const because: Readonly<Record<SkipReason, string>> = {
  empty: "empty",
  "no-id": "without an id",
  "duplicate-id": "with an id that was there before",
  "no-type": "without a type",
  "not-an-article": "no article",
  private: "private",
  "password-protected": "behind a password",
  trash: "in the trash",
  "status-not-imported": "neither published nor a draft",
  pingback: "no reader's words",
  trackback: "no reader's words",
  spam: "marked as spam",
  "not-a-comment": "no reader's words",
  "article-left-out": "under something that is left out",
  "removed-here": "deleted here since",
};

const idsShown = 12;

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** The report in words, what is left out in groups. */
export function summarise({ articles, comments, members, held, skipped }: ImportReport, dryRun: boolean): string {
  const created = [many(articles, "article"), many(comments, "comment"), many(members, "member")].join(", ");
  const groups = Map.groupBy(skipped, ({ kind, reason }) => `${kind} (${because[reason]})`);
  const lines = [...groups].map(([name, group]) => {
    const ids = group.slice(0, idsShown).map(({ id }) => id);
    const more = group.length > idsShown ? `, and ${group.length - idsShown} more` : "";
    return `  ${group.length} × ${name}: ${ids.join(", ")}${more}`;
  });
  return [
    `${dryRun ? "Would create" : "Created"} ${created}${held > 0 ? `; ${held} of them held or drafts` : ""}.`,
    ...(lines.length > 0 ? ["Left out:", ...lines] : []),
  ].join("\n");
}
