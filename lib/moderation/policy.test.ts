import { describe, expect, test } from "vitest";
import { canLookAtIdentity, canReadLog } from "@/lib/moderation/policy";
import type { Actor, Role } from "@/lib/platform/actor";

const somebody = (role: Role, change: Partial<Actor> = {}): Actor => ({
  ...{ id: "m", handle: "m", role, credentialId: null, bannedAt: null },
  ...change,
});
const banned = { bannedAt: new Date(0) };
const denied = (reason: string) => ({ denied: reason });

describe("who asked without their name", () => {
  test.each([
    ["nobody signed out finds out", null, denied("sign-in")],
    ["no reader finds out", somebody("READER"), denied("moderators-only")],
    ["no practitioner finds out", somebody("READER", { credentialId: "c" }), denied("moderators-only")],
    ["a moderator may", somebody("MODERATOR"), "allowed"],
    ["an admin may", somebody("ADMIN"), "allowed"],
    ["a banned moderator may not", somebody("MODERATOR", banned), denied("banned")],
  ])("%s", (_sentence, viewer, verdict) => expect(canLookAtIdentity(viewer)).toEqual(verdict));
});

describe("the log of moderation", () => {
  test.each([
    ["is not for the public", null, denied("sign-in")],
    ["is not for readers", somebody("READER"), denied("moderators-only")],
    ["is for moderators", somebody("MODERATOR"), "allowed"],
    ["is for admins", somebody("ADMIN"), "allowed"],
  ])("%s", (_sentence, viewer, verdict) => expect(canReadLog(viewer)).toEqual(verdict));
});
