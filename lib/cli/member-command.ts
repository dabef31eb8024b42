import { defineCommand } from "citty";
import { z } from "zod";
import { finish } from "@/lib/cli/finish";
import { banMember, createMember } from "@/lib/members/commands";
import { handle, nameBody } from "@/lib/members/schema";
import { parseInput } from "@/lib/platform/http/input";

// Whoever runs the site may take a name that is kept for it.
const newMember = nameBody.extend({ handle, email: z.email("Enter an e-mail address") });

const create = defineCommand({
  meta: { name: "create", description: "Make a member, who then signs in by e-mail" },
  args: {
    email: { type: "string", required: true, description: "E-mail address" },
    handle: { type: "string", required: true, description: "Handle: small letters, digits, hyphens" },
    name: { type: "string", required: true, description: "Display name" },
    admin: { type: "boolean", description: "Make an administrator" },
    moderator: { type: "boolean", description: "Make a moderator" },
  },
  run: ({ args }) =>
    finish(async () => {
      const body = parseInput(newMember, { email: args.email, handle: args.handle, displayName: args.name });
      const role = args.admin ? "ADMIN" : args.moderator ? "MODERATOR" : "READER";
      const { handle } = await createMember({ ...body, role });
      console.log(`Made ${handle} (${role.toLowerCase()}).`);
    }),
});

const ban = defineCommand({
  meta: { name: "ban", description: "Ban a member and end their sessions, or lift the ban" },
  args: {
    member: { type: "string", required: true, description: "Handle" },
    lift: { type: "boolean", description: "Lift the ban" },
  },
  run: ({ args }) =>
    finish(async () => {
      await banMember(args.member, !args.lift);
      console.log(args.lift ? `${args.member} may write again.` : `${args.member} is banned and signed out.`);
    }),
});

/** `forum member …` */
export const memberCommand = defineCommand({
  meta: { name: "member", description: "Members" },
  subCommands: { create, ban },
});
