import { z } from "zod";
import { isDatabaseUp } from "@/lib/platform/db";
import { databaseUrl } from "@/lib/platform/env";
import { migrationState } from "@/lib/platform/migrations";

const healthy = z.object({ status: z.enum(["ok", "unavailable"]), database: z.boolean(), migrations: z.boolean() });

/** Says ok only when the database answers and its migrations are current. Made without `route()`: it must speak when that cannot. */
export async function GET(): Promise<Response> {
  const database = await isDatabaseUp();
  const migrations =
    database &&
    (await migrationState(databaseUrl()).then(
      (state) => state.current,
      () => false,
    ));
  const ok = database && migrations;
  const body = healthy.parse({ status: ok ? "ok" : "unavailable", database, migrations });
  return Response.json(body, { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
