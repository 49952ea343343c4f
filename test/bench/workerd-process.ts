import { readdirSync, readFileSync } from "node:fs";

/** Linux accounts for time in hundredths of a second. */
const TICK_MS = 10;

/** User and system time that a process has used so far. */
export function cpuMsOf(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** The workerd processes that this one has started. */
export function ownWorkerds(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && isOwnWorkerd(pid));
}

function isOwnWorkerd(pid: number): boolean {
  try {
    const name = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
    return name === "workerd" && Number(fieldsOf(pid)[1]) === process.pid;
  } catch {
    return false; // It has ended meanwhile.
  }
}

/** What `/proc/<pid>/stat` says after the name, which may hold spaces: the state, the parent, … */
function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
