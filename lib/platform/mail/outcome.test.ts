import { describe, expect, it } from "vitest";
import { outcomeOf } from "@/lib/platform/mail/outcome";

const reply = (responseCode: number, command?: string) =>
  Object.assign(new Error("refused"), { responseCode, command });
const broken = new Error("connection closed");

describe("what a failure of sending means", () => {
  it.each([
    ["nobody listens: again", broken, false, "again"],
    ["the line broke after the end of the message: unknown", broken, true, "unknown"],
    ["the server is busy: again", reply(451, "DATA"), true, "again"],
    ["the server takes no mail to this address: refused", reply(550, "RCPT TO"), false, "refused"],
    ["the server does not want this message: refused", reply(554, "DATA"), true, "refused"],
    [
      "the server does not want our sender: again, once an operator has mended it",
      reply(553, "MAIL FROM"),
      false,
      "again",
    ],
    ["our password is wrong: again", reply(535, "AUTH PLAIN"), false, "again"],
  ] as const)("%s", (_sentence, error, handedOver, outcome) => {
    expect(outcomeOf(error, handedOver)).toBe(outcome);
  });
});
