// Begins every npm script. It runs before anything is installed, so: Node's built-ins alone, on Node ≥ 20.
import { commands } from "./launch/commands.mjs";
import { prepare } from "./launch/install.mjs";
import { LaunchError } from "./launch/run.mjs";

const [command = "", ...parameters] = process.argv.slice(2);

try {
  if (!Object.hasOwn(commands, command))
    throw new LaunchError(`Unknown command "${command}". Known: ${Object.keys(commands).join(", ")}.`);
  await prepare();
  process.exitCode = await commands[command](parameters);
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
