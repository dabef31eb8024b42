import { describe, expect, it } from "vitest";
import { scanText } from "@/lib/red-flags/scan";
import { redFlagRule } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

const rules = readReference("red-flags", redFlagRule);
const signsIn = (text: string) => scanText(rules, text).map(({ signId }) => signId);

describe("what is there", () => {
  it.each([
    ["No injury, but my inner thighs are numb.", "RF-01.saddle-numb"],
    ["It isn't only pain, my inner thighs are numb.", "RF-01.saddle-numb"],
    ["I don't know why my inner thighs are numb.", "RF-01.saddle-numb"],
    ["The numbness between my legs hasn't gone.", "RF-01.saddle-numb"],
    ["I have no fever, my groin is numb: between my legs I can’t feel a thing.", "RF-01.saddle-numb"],
    ["Years ago I had a bad disc, and now my inner thighs are numb.", "RF-01.saddle-numb"],
    ["My inner thighs have gone numb.", "RF-01.saddle-numb"],
    ["Is it normal that my inner thighs are numb?", "RF-01.saddle-numb"],
    ["When I sit my inner thighs go numb.", "RF-01.saddle-numb"],
    ["MY INNER THIGHS ARE NUMB!!!", "RF-01.saddle-numb"],
    ["my inner thighs are nubm", "RF-01.saddle-numb"],
    ["My wife's inner thighs are numb since yesterday.", "RF-01.saddle-numb"],
    ["My inner thigh's numb.", "RF-01.saddle-numb"],
    ["It is as if somebody had numbed my crotch.", "RF-01.saddle-numb"],
    ["I feel nothing at all down below.", "RF-01.saddle-numb"],
    ["Mum had a fall and she can't put weight on her hip.", "RF-03.cannot-stand"],
    ["My left calf is swolen and sore.", "RF-06a.one-leg-swollen"],
    ["The skin of my calf is discoloured, it is swollen and hurts.", "RF-06a.one-leg-swollen"],
    ["The skin of my calf is discolored, it is swollen and hurts.", "RF-06a.one-leg-swollen"],
  ])("is read: %s", (text, sign) => {
    expect(signsIn(text)).toContain(sign);
  });
});

describe("what is not there, not now, or not the writer's", () => {
  it.each([
    "No numbness in my inner thighs.",
    "I don't have any numbness in my inner thighs.",
    "No pain, tingling, numbness or weakness in the inner thighs.",
    "My inner thighs are not numb.",
    "My inner thighs have never been numb.",
    "Never had numb inner thighs.",
    "He denies numbness of the inner thighs.",
    "I sleep well, without numbness in the inner thighs.",
    "Numbness in the inner thighs: no.",
    "Numbness in the inner thighs? No.",
    "If you have numbness in the inner thighs, go at once.",
    "Have you noticed numbness in your inner thighs?",
    "Any numbness in the inner thighs?",
    "Watch for numbness in the inner thighs.",
    "People with a bad disc report numb inner thighs.",
    "My sister had numb inner thighs.",
    "My physio asked about numbness in the inner thighs.",
    "> My inner thighs are numb.\n\nThat sounds unpleasant.",
    "Years ago my inner thighs were numb.",
    "My inner thighs were numb after the birth. That has gone since.",
    "I am afraid of getting numb inner thighs.",
    "My calf is not swollen, only sore.",
    "My calf was swollen and sore, a clot was ruled out.",
  ])("is left alone: %s", (text) => {
    expect(signsIn(text)).toEqual([]);
  });
});

describe("a scan", () => {
  it("puts emergencies first and quotes what was written", () => {
    const [first, second] = scanText(rules, "My thigh has shrunk. Since Monday both inner thighs are numb.");
    expect(first).toMatchObject({ ruleId: "RF-01", level: "EMERGENCY", quote: "inner thighs are numb" });
    expect(second).toMatchObject({ ruleId: "RF-17", level: "NON_URGENT" });
  });

  it.each([
    ["one word", "numb "],
    ["words of many rules", "my back leg hip knee pain is numb swollen hot cannot stand fell since no if you "],
    ["half a phrase", "can not feel when i "],
    ["one endless sentence", "my left leg and "],
    ["no spaces", "a"],
    ["punctuation", ",;-. "],
    ["sentences", "My leg is swollen. No. "],
  ])("of 20,000 characters is quick: %s", (_what, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    scanText(rules, "warm");
    const before = process.cpuUsage();
    scanText(rules, text);
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(1_000);
  });
});
