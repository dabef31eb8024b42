import {
  createDocument,
  type oas31,
  type ZodOpenApiObject,
  type ZodOpenApiOverride,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import { operationOf } from "@/app/api/v1/openapi.json/operation";
import { fieldOf, methods, routes } from "@/app/api/v1/openapi.json/routes";
import { nameSchemas } from "@/app/api/v1/openapi.json/schemas";

const description = `
Everything that the pages of this community show and do, for programs.

Reading what is public needs no account. For the rest send an access token, made under Settings or by the operator, as
\`Authorization: Bearer evs_…\`. Lists answer \`{ items, nextCursor }\`: pass \`nextCursor\` as \`cursor\` to get the next
part, until it is null. Refusals are problem details (RFC 9457) whose \`reason\` is a stable word.

Each call counts against a budget of its kind (reading, posting, marking, saving) that a member has, or an address when
nobody is signed in. Where it is used up, the answer is 429 and says how many seconds to wait.
`.trim();

/** Tells what each first part of an address is about, in the order of the reference. */
const tags: readonly oas31.TagObject[] = [
  { name: "questions", description: "Questions and their answers." },
  { name: "comments", description: "Comments and answers, with their marks and votes." },
  { name: "posts", description: "Whatever a thread hangs on: articles, questions and exercises." },
  { name: "articles", description: "Articles, from draft to published." },
  { name: "addenda", description: "Dated facts that askers add to their questions." },
  { name: "check-ins", description: "What askers are asked some weeks after an answer, and report." },
  { name: "drafts", description: "What one is writing and has not posted, kept in one's account." },
  { name: "exercises", description: "The exercise library." },
  { name: "exercise-candidates", description: "Exercises of other libraries, from which practitioners make ours." },
  { name: "exercise-videos", description: "Clips of exercises and their captions, once reviewed everybody's." },
  { name: "exercise-proposals", description: "Exercises and revisions that practitioners propose and review." },
  { name: "red-flags", description: "Rules by which signs that should be seen are asked for and read out of texts." },
  { name: "topics", description: "Topics with their lay and clinical names." },
  { name: "plan", description: "One's own plan of exercises, what was done, and who may read it." },
  { name: "practitioners", description: "Practitioners whose credential holds." },
  { name: "credentials", description: "One's own applications and credentials." },
  { name: "credential-proofs", description: "Documents that prove a credential, until a decision is taken." },
  { name: "registers", description: "Public registers of the professions, by country." },
  { name: "marks", description: "What moderators decide on marks." },
  { name: "members", description: "Public profiles." },
  { name: "follows", description: "What one follows." },
  { name: "moderation", description: "What moderators did, and what waits for them." },
  { name: "notifications", description: "One's own inbox." },
  { name: "waiting", description: "What waits for a practitioner." },
  { name: "pace", description: "How soon practitioners answer here." },
  { name: "saved-replies", description: "Words that a practitioner writes often, for them alone." },
  { name: "raised-flags", description: "Red flags, for those who help." },
  { name: "viewer", description: "Who is signed in, and what is theirs." },
  { name: "photos", description: "Photos of bodies in questions, answers and comments." },
  { name: "media-requests", description: "Photos and clips that practitioners ask for privately." },
  { name: "videos", description: "Clips on their way, in pieces as the tus protocol says." },
  { name: "care-numbers", description: "Whom to call, by country." },
  { name: "images", description: "Pictures of articles." },
  { name: "preview", description: "Markdown as it would be shown." },
];

async function pathsOf(): Promise<ZodOpenApiPathsObject> {
  const entries = await Promise.all(
    Object.entries(routes).map(async ([path, load]) => {
      const handlers = await load();
      const operations = methods.flatMap((method) => {
        const handler = handlers[method];
        return handler ? [[fieldOf[method], operationOf(method, path, handler.spec)]] : [];
      });
      return [path, Object.fromEntries(operations)];
    }),
  );
  return Object.fromEntries(entries);
}

const formats = new Set(["uuid", "date-time", "date"]);

/** What a format says already, and the bounds of every number in JavaScript, would only be in the way. */
const withoutNoise: ZodOpenApiOverride = ({ jsonSchema }) => {
  if (jsonSchema.format && formats.has(jsonSchema.format)) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

/** How a caller shows who they are. */
const securitySchemes: Record<string, oas31.SecuritySchemeObject> = {
  bearer: {
    type: "http",
    scheme: "bearer",
    description: "An access token with the scope `read` or `write`, made under Settings.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "authjs.session-token",
    description:
      "The cookie of somebody signed in (over HTTPS `__Secure-authjs.session-token`). It writes from the site's own pages alone.",
  },
};

/** The OpenAPI document of `/api/v1`, made from the declarations of its handlers. */
export async function openApiDocument(): Promise<oas31.OpenAPIObject> {
  await nameSchemas();
  const document: ZodOpenApiObject = {
    openapi: "3.1.1",
    info: { title: "Evenstride API", version: "1", description, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/api/v1", description: "This site" }],
    tags: [...tags],
    paths: await pathsOf(),
    components: { securitySchemes },
  };
  return createDocument(document, { override: withoutNoise });
}
