import { buildIfChanged } from "@/lib/cli/start/build";
import { Family } from "@/lib/cli/start/children";
import { lineFor } from "@/lib/cli/start/failures";
import { startReaper } from "@/lib/cli/start/reaper";

const reaper = startReaper();
const family = new Family(reaper);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => family.stop());
let code = 0;
try {
  await buildIfChanged(family);
} catch (error) {
  console.error(lineFor(error));
  code = 1;
} finally {
  await family.stop();
  reaper.dismiss();
}
process.exit(code);
