import { defineCommand } from "citty";
import { finish } from "@/lib/cli/finish";
import { createToken } from "@/lib/members/commands";
import { AppError } from "@/lib/platform/errors";
import { findActor } from "@/lib/platform/session";

const create = defineCommand({
  meta: { name: "create", description: "Make an access token for a member; it is printed once" },
  args: {
    member: { type: "string", required: true, description: "Handle" },
    name: { type: "string", default: "command line", description: "What the token is for" },
    "read-only": { type: "boolean", description: "The token may not write" },
  },
  run: ({ args }) =>
    finish(async () => {
      const actor = await findActor(args.member);
      if (!actor) throw new AppError("not-found", `no member "${args.member}"`);
      const { token } = await createToken(actor, {
        name: args.name,
        scopes: args["read-only"] ? ["read"] : ["read", "write"],
      });
      console.log(token);
    }),
});

/** `forum token …` */
export const tokenCommand = defineCommand({
  meta: { name: "token", description: "Access tokens for the API" },
  subCommands: { create },
});
