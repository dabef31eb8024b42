import type { Client } from "pg";
import { z } from "zod";
import type { Statement } from "@/tests/bench/data/record";

type Node = {
  "Node Type": string;
  "Relation Name"?: string | undefined;
  "Index Name"?: string | undefined;
  "Total Cost": number;
  Plans?: Node[] | undefined;
};

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    "Node Type": z.string(),
    "Relation Name": z.string().optional(),
    "Index Name": z.string().optional(),
    "Total Cost": z.number(),
    Plans: z.array(node).optional(),
  }),
);
const explained = z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: node })]) });

/** Tables that grow with the community: a list that walks one of them whole grows with it. */
const large = new Set(["post", "comment", "question"]);

/** What a plan comes to: its top, what it reads and by which index, and the large tables that it reads whole. */
export type Plan = {
  readonly cost: number;
  readonly top: string;
  readonly scans: readonly string[];
  readonly whole: readonly string[];
};

function scansOf(it: Node): string[] {
  const below = (it.Plans ?? []).flatMap(scansOf);
  const read = it["Index Name"] ?? it["Relation Name"];
  if (!read) return below;
  const how = it["Node Type"].replace(/ Scan$/, "").replace("Bitmap Index", "Bitmap");
  // The heap under a bitmap says nothing that the index did not.
  return it["Node Type"] === "Bitmap Heap Scan" ? below : [`${how} ${read}`, ...below];
}

function wholeOf(it: Node): string[] {
  const name = it["Relation Name"];
  const own = it["Node Type"].endsWith("Seq Scan") && name && large.has(name) ? [name] : [];
  return [...own, ...(it.Plans ?? []).flatMap(wholeOf)];
}

/** Asks for the plan of a statement with the very values it was sent with. */
export async function explain(client: Client, { text, values }: Statement): Promise<Plan> {
  const { rows } = await client.query({ text: `explain (format json) ${text}`, values: [...values] });
  const [{ Plan: top }] = explained.parse(rows[0])["QUERY PLAN"];
  return {
    cost: top["Total Cost"],
    top: top["Node Type"],
    scans: [...new Set(scansOf(top))],
    whole: [...new Set(wholeOf(top))],
  };
}
