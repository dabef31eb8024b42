import PostalMime from "postal-mime";
import { reader } from "@/lib/platform/db";

/** A message that was kept instead of sent, as its reader would see it. */
export type KeptMail = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly keptAt: Date;
};

const most = 100;

/** The newest messages that were kept because no SMTP server is set. */
export async function listKeptMail(): Promise<KeptMail[]> {
  const rows = await reader.mailboxMessage.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: most });
  return Promise.all(
    rows.map(async ({ id, recipient, subject, source, createdAt }) => {
      const { text = "" } = await PostalMime.parse(source);
      return { id, recipient, subject, text, keptAt: createdAt };
    }),
  );
}
