import { z } from "zod";
import type { oas31, ZodOpenApiOperationObject, ZodOpenApiResponseObject } from "zod-openapi";
import { givesFile, type Method, takesFile } from "@/app/api/v1/openapi.json/routes";
import { problemView } from "@/lib/platform/http/problem";
import type { Access, RouteSpec } from "@/lib/platform/http/route";

const whoMay: Record<Access, string> = {
  public: "Anybody may call this, signed in or not.",
  "signed-in": "For whoever is signed in, also while banned.",
  member: "For members: somebody signed in who has chosen a name.",
  moderator: "For moderators and administrators.",
  admin: "For administrators.",
};

/** The site's own browser client sends a cookie; everybody else a token, which needs the scope to write. */
function security(access: Access, writes: boolean): oas31.SecurityRequirementObject[] {
  const known = [{ bearer: [writes ? "write" : "read"] }, { session: [] }];
  return access === "public" ? [{}, ...known] : known;
}

function refusal(id: string, description: string): ZodOpenApiResponseObject {
  return { id, description, content: { "application/problem+json": { schema: problemView } } };
}

/** Refusals by status; each stands in the document once. */
const refusals = {
  401: refusal("Unauthenticated", "Nobody is signed in, or the token is unknown or ended."),
  403: refusal("Forbidden", "Not allowed to this caller; `reason` says why."),
  404: refusal("NotFound", "Not there, or not to be seen by this caller."),
  409: refusal("Conflict", "Somebody was quicker, or it is there already."),
  422: refusal("Invalid", "The request does not fit; `issues` says which field and what would."),
  429: {
    ...refusal("RateLimited", "Too many calls; try again after `Retry-After` seconds."),
    headers: z.object({ "retry-after": z.string().describe("Seconds to wait") }),
  },
  500: refusal("Internal", "A mistake of ours; `requestId` finds it in our log."),
} satisfies Record<number, ZodOpenApiResponseObject>;

function refusalsOf(spec: RouteSpec, writes: boolean): Record<string, ZodOpenApiResponseObject> {
  const { 401: unauthenticated, 429: rateLimited, 500: internal } = refusals;
  return {
    401: unauthenticated,
    ...(writes || spec.access !== "public" ? { 403: refusals[403] } : {}),
    ...(spec.params ? { 404: refusals[404] } : {}),
    ...(writes ? { 409: refusals[409] } : {}),
    ...(writes || spec.params || spec.query ? { 422: refusals[422] } : {}),
    429: rateLimited,
    500: internal,
  };
}

function fieldsOf(schema: z.ZodType | undefined): z.ZodObject | undefined {
  if (schema === undefined || schema instanceof z.ZodObject) return schema;
  throw new Error("Parameters are declared as an object");
}

const file = z.object({ file: z.file().describe("A JPEG, PNG, WebP or AVIF picture") });

const givenFile = {
  description: "The file",
  content: { "image/avif": { schema: z.file() }, "image/webp": { schema: z.file() } },
};

function bodyOf(path: string, { body }: RouteSpec): Pick<ZodOpenApiOperationObject, "requestBody"> {
  if (takesFile.includes(path))
    return {
      requestBody: {
        required: true,
        content: { "multipart/form-data": { schema: file.extend(fieldsOf(body)?.shape ?? {}) } },
      },
    };
  return body ? { requestBody: { required: true, content: { "application/json": { schema: body } } } } : {};
}

/** `GET /posts/{postId}/comments` is `getPostsPostIdComments`: its address again, so nobody else has it. */
function nameOf(method: Method, path: string): string {
  const words = path
    .split(/[/-]/)
    .filter((part) => part !== "")
    .map((part) => part.replace(/[{}]/g, ""));
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** What one declaration says, in the words of OpenAPI. */
export function operationOf(method: Method, path: string, spec: RouteSpec): ZodOpenApiOperationObject {
  const writes = method !== "GET";
  const [params, query] = [fieldsOf(spec.params), fieldsOf(spec.query)];
  const json = { description: "Done", content: { "application/json": { schema: spec.reply } } };
  const reply = givesFile.includes(path) && !writes ? givenFile : json;
  return {
    operationId: nameOf(method, path),
    tags: [path.split("/")[1] ?? ""],
    summary: spec.summary,
    description: `${whoMay[spec.access]} Counted as ${spec.limit ?? "reading"}.`,
    security: security(spec.access, writes),
    ...(params || query ? { requestParams: { ...(params ? { path: params } : {}), ...(query ? { query } : {}) } } : {}),
    ...bodyOf(path, spec),
    responses: { [`${spec.status ?? 200}`]: reply, ...refusalsOf(spec, writes) },
  };
}
