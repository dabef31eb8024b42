import { chooseName } from "@/lib/members/commands";
import { nameBody, namedView } from "@/lib/members/schema";
import { AppError } from "@/lib/platform/errors";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Choose a name at first sign-in",
  access: "public",
  limit: "posting",
  body: nameBody,
  reply: namedView,
  handle: ({ newcomerId, body }) => {
    if (!newcomerId) throw new AppError("forbidden", "not-a-newcomer");
    return chooseName(newcomerId, body);
  },
});
