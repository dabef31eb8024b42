import { listRegisters } from "@/lib/credentials/queries";
import { registerView } from "@/lib/credentials/registers";
import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Public registers of the professions, by country, with the address where anybody can look somebody up",
  access: "public",
  reply: pageOf(registerView),
  handle: async ({ actor }) => ({ items: await listRegisters(actor), nextCursor: null }),
});
