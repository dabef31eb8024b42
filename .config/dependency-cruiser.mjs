// Who may import whom. Paths are relative to the repository root. To run it, see dependency-cruiser-typescript.mjs.
import { allExtensions } from "dependency-cruiser";

// Without a reader for .ts it would find no file at all, hence nothing wrong.
if (!allExtensions.some(({ extension, available }) => extension === ".ts" && available)) {
  throw new Error(
    "dependency-cruiser cannot read TypeScript: add --import ./.config/dependency-cruiser-typescript.mjs",
  );
}

/** A folder of lib/ other than platform (what any site needs) and cli (a face beside app/api). */
const noun = "^lib/(?!platform/|cli/)([^/]+)/";
const server = "^lib/(?!platform/|cli/)[^/]+/(queries|commands|jobs|sql)\\.ts$";
const write = "^lib/(?!platform/|cli/)[^/]+/(commands|jobs|sql)\\.ts$";
const test = "\\.test\\.tsx?$";
/** The one route with nothing to ask but whether the database answers. */
const health = "^app/api/v1/health/route\\.ts$";
const valueOnly = { dependencyTypesNot: ["type-only", "type-import"] };
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

/** Of the platform, all but these needs a server: a clock, an environment, a connection. */
const serverOnly =
  "^lib/platform/(?!(actor|cursor|errors|permit|placeholder|push-endpoint|http/client|http/(browser-)?reasons|http/(list|next)-address|images/formats|pdf/(blocks|sheet)|videos/(captions|elsewhere))\\.tsx?$|markdown/)";

const forbidden = [
  {
    name: "everything-resolves",
    comment: "An import that cannot be followed would escape every rule below.",
    from: {},
    to: { couldNotResolve: true },
  },
  { name: "no-file-cycles", from: {}, to: { circular: true, viaOnly: valueOnly } },
  {
    name: "no-noun-cycles",
    comment: "Arrows point at the noun that existed first.",
    scope: "folder",
    from: { path: "^lib/(?!platform|cli)[^/]+$" },
    to: { circular: true },
  },
  { name: "nobody-imports-app", from: { pathNot: ["^app/", test] }, to: { path: "^app/" } },
  { name: "lib-below-components", from: { path: "^lib/" }, to: { path: "^components/" } },
  {
    name: "platform-knows-no-noun",
    from: { path: "^lib/platform/", pathNot: test },
    to: { path: [noun, "^lib/cli/"] },
  },
  {
    name: "nobody-imports-the-cli",
    from: { path: "^(app|components|lib)/", pathNot: "^lib/cli/" },
    to: { path: "^lib/cli/" },
  },
  {
    name: "ui-knows-no-noun",
    from: { path: "^components/ui/" },
    to: { path: ["^lib/(?!platform/)", "^components/(?!ui/)"] },
  },
  {
    name: "nouns-are-plain-typescript",
    from: { path: "^lib/(?!platform/)" },
    to: { path: packages("react", "react-dom", "next", "next-auth", "@auth/[^/]+") },
  },
  {
    name: "react-query-options-are-the-clients",
    comment: "A noun's client.ts says `queryOptions`; nothing else below components/ knows React Query.",
    from: { path: "^lib/", pathNot: "^lib/[^/]+/client\\.ts$" },
    to: { path: packages("@tanstack/react-query") },
  },
  {
    name: "next-auth-in-one-place",
    from: { pathNot: ["^lib/platform/(session|auth)[a-z-]*\\.ts$", "^app/api/auth/"] },
    to: { path: packages("next-auth", "@auth/[^/]+") },
  },
  {
    name: "database-in-four-files",
    comment: "The generated enums are plain values, fit for a schema; the client and the connection are not.",
    from: { path: "^(app|components|lib/(?!platform/|cli/))", pathNot: [server, test, health] },
    to: { path: "^(lib/platform/db\\.ts|prisma/generated/)", pathNot: "^prisma/generated/enums\\.ts$", ...valueOnly },
  },
  {
    name: "the-client-stays-in-platform",
    comment: "A noun has `reader`, `write` and `queryRows`; a start also prepares the server they talk to.",
    from: { path: "^(app|components|lib)/", pathNot: ["^lib/(platform|cli)/", test] },
    to: { path: packages("@prisma/adapter-pg", "@prisma/client", "pg", "pg-boss") },
  },
  {
    name: "shared-files-run-anywhere",
    comment: "schema, policy, keys, client, events and a concept's file know no server, no environment and no clock.",
    from: { path: noun, pathNot: [server, test] },
    to: { path: serverOnly, ...valueOnly },
  },
  {
    name: "shared-files-do-no-io",
    from: { path: noun, pathNot: [server, test] },
    to: { dependencyTypes: ["core"], ...valueOnly },
  },
  {
    name: "components-get-data-as-props",
    from: { path: "^components/" },
    to: { path: [server, "^lib/(?!platform/|cli/)[^/]+/events\\.ts$"], ...valueOnly },
  },
  {
    name: "components-know-no-server",
    from: { path: "^components/", pathNot: test },
    to: { path: serverOnly, ...valueOnly },
  },
  { name: "pages-only-read", from: { path: "^app/(?!api/)" }, to: { path: write } },
  { name: "sql-belongs-to-its-noun", from: { path: "^(app/api|lib/cli)/" }, to: { path: "^lib/[^/]+/sql\\.ts$" } },
  {
    name: "nouns-meet-at-public-files",
    comment:
      "columns.ts says what a read selects of this noun's rows and visibility.ts who sees them: pure, and said once.",
    from: { path: noun, pathNot: test },
    to: {
      path: noun,
      pathNot: ["^lib/$1/", "^lib/[^/]+/(schema|policy|keys|events|queries|columns|visibility)\\.ts$"],
    },
  },
  {
    name: "no-test-in-the-product",
    from: { path: "^(app|components|lib)/", pathNot: test },
    to: { path: ["^tests/", test] },
  },
  {
    name: "no-dev-package-in-the-product",
    from: { path: "^(app|components|lib)/", pathNot: [test, "^lib/cli/"] },
    to: { dependencyTypes: ["npm-dev"], ...valueOnly },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: "error", ...rule })),
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^prisma/generated/internal" },
  },
};
