import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { DatabaseError, Pool } from "pg";

let isLoaded = false;

/** Gives the engine's JavaScript half its WebAssembly half, which the package leaves to a bundler. */
function load(): void {
  if (isLoaded) return;
  const beside = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = new WebAssembly.Module(readFileSync(join(dirname(beside), "schema_engine_bg.wasm")));
  // The glue's exports are exactly the functions the module imports; TypeScript cannot know.
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports };
  const { exports } = new WebAssembly.Instance(module, imports);
  glue.__wbg_set_wasm(exports);
  // wasm-bindgen puts this start function into every module it makes.
  (exports.__wbindgen_start as () => void)();
  isLoaded = true;
}

/** What PostgreSQL said, in the form that lets the engine write it beside the failed migration. */
function asAdapterError(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const { code = "", severity = "", message, detail, column, hint } = error;
  return new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}

/** The adapter cuts a script at every semicolon, also inside functions; PostgreSQL takes it whole, as one transaction. */
function adapterFor(pool: Pool) {
  const factory = new PrismaPg(pool);
  return bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      adapter.executeScript = async (script) => {
        await pool.query(script).catch((error) => {
          throw asAdapterError(error);
        });
      };
      return adapter;
    },
  });
}

/** Runs work with Prisma's schema engine, bound to the database at this address. */
export async function withSchemaEngine<T>(url: string, work: (engine: glue.SchemaEngine) => Promise<T>): Promise<T> {
  load();
  const pool = new Pool({ connectionString: url });
  try {
    const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapterFor(pool));
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}
