import { cacheLife } from "next/cache";
import { openApiDocument } from "@/app/api/v1/openapi.json/document";

async function load() {
  "use cache";
  cacheLife("max");
  return openApiDocument();
}

/** The OpenAPI document: made once, public, and the same for everybody until the next version of the site. */
export async function GET(): Promise<Response> {
  return Response.json(await load(), { headers: { "cache-control": "public, max-age=300" } });
}
