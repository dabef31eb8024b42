import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { editRule, switchRule } from "@/lib/red-flags/commands";
import { managedRule, ruleBody, ruleId, ruleSwitch } from "@/lib/red-flags/schema";

const params = z.object({ ruleId });

export const PUT = route({
  summary: "Replace a rule; its examples must behave",
  access: "admin",
  limit: "posting",
  params,
  body: ruleBody,
  reply: managedRule,
  handle: ({ actor, params: { ruleId }, body }) => editRule(actor, ruleId, body),
});

export const PATCH = route({
  summary: "Switch a rule on or off",
  access: "admin",
  limit: "posting",
  params,
  body: ruleSwitch,
  reply: managedRule,
  handle: ({ actor, params: { ruleId }, body }) => switchRule(actor, ruleId, body.isEnabled),
});
