import { spawn } from "node:child_process";

/**
 * Reads "group PID" and "server PID" until we say "done"; when the pipe breaks first, we were killed
 * and could not end our children: it ends them for us.
 */
const script = `
trap '' INT TERM HUP
groups='' server=''
while read -r kind pid; do
  case $kind in
    done) exit 0 ;;
    group) groups="$groups -$pid" ;;
    server) server=$pid ;;
  esac
done
[ -n "$groups" ] && kill -s TERM -- $groups 2>/dev/null && sleep 3 && kill -s KILL -- $groups 2>/dev/null
[ -n "$server" ] && kill -s INT "$server" 2>/dev/null
`;

/** Ends what outlives a killed `npm start`. */
export type Reaper = {
  watchGroup(pid: number): void;
  watchServer(pid: number): void;
  dismiss(): void;
};

const nobody: Reaper = { watchGroup: () => undefined, watchServer: () => undefined, dismiss: () => undefined };

/** Starts the reaper beside us, in a session of its own. */
export function startReaper(): Reaper {
  if (process.platform === "win32") return nobody;
  const shell = spawn("/bin/sh", ["-c", script], { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"] });
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  shell.unref();
  const tell = (line: string) => shell.stdin.write(`${line}\n`);
  return {
    watchGroup: (pid) => tell(`group ${pid}`),
    watchServer: (pid) => tell(`server ${pid}`),
    dismiss: () => shell.stdin.end("done\n"),
  };
}
