import { expect, test } from "vitest";
import { contraindicationsMet, type Intake, reasonsAgainst } from "@/lib/prescriptions/policy";

const nothing: Intake = {
  ...{ ageBand: "FROM_30_TO_49", pregnancy: null, beginning: "GRADUAL", operation: null, conditions: null },
  flagRules: [],
};

test.each<[string, Partial<Intake>, string[]]>([
  ["nothing", {}, []],
  ["a pregnancy", { pregnancy: "PREGNANT" }, ["PREGNANCY pregnant"]],
  ["a birth within the year", { pregnancy: "BIRTH_WITHIN_YEAR" }, ["PREGNANCY birth-within-year"]],
  ["an operation in words", { operation: "Meniscus, in March" }, ["RECENT_OPERATION operation"]],
  ["no operation, said in words", { operation: "None." }, []],
  ["pain since an operation", { beginning: "AFTER_OPERATION" }, ["RECENT_OPERATION began-after-operation"]],
  ["a flag for a swollen leg", { flagRules: ["RF-06a"] }, ["SUSPECTED_CLOT clot-flag"]],
  ["a flag for a fall on the hip", { flagRules: ["RF-03"] }, ["FRACTURE_RISK fracture-flag"]],
  ["a flag of another kind", { flagRules: ["RF-01"] }, []],
  ["thin bones", { conditions: "Osteoporosis, asthma" }, ["FRACTURE_RISK thin-bones"]],
  ["another condition", { conditions: "Asthma" }, []],
  ["a child", { ageBand: "UNDER_16" }, ["UNDER_16 under-16"]],
  [
    "several at once",
    { pregnancy: "PREGNANT", flagRules: ["RF-06b", "RF-06a"] },
    ["PREGNANCY pregnant", "SUSPECTED_CLOT clot-flag"],
  ],
])("%s speaks against what it should", (_what, said, reasons) => {
  const met = reasonsAgainst({ ...nothing, ...said });
  expect(met.map(({ contraindication, because }) => `${contraindication} ${because}`)).toEqual(reasons);
});

test("an exercise is warned of only for what it names, once for each", () => {
  const reasons = reasonsAgainst({ ...nothing, operation: "Hip", beginning: "AFTER_OPERATION", pregnancy: "PREGNANT" });
  expect(contraindicationsMet(["RECENT_OPERATION", "SUSPECTED_CLOT"], reasons)).toEqual(["RECENT_OPERATION"]);
  expect(contraindicationsMet([], reasons)).toEqual([]);
});
