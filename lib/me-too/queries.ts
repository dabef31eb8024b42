import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";

/** Whether a member has said of a question that they have the same. */
export async function saidMeToo(viewer: Viewer, postId: string): Promise<boolean> {
  if (!viewer) return false;
  const row = await reader.meToo.findUnique({
    where: { postId_memberId: { postId, memberId: viewer.id } },
    select: { postId: true },
  });
  return row !== null;
}
