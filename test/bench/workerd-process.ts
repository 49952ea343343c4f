import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Linux accounts for time in hundredths of a second. */
const TICK_MS = 10;

/** User and system time that a process has used so far. */
export function cpuMsOf(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Resident memory right now, in megabytes. */
export const memoryMbOf = (pid: number) => megabytesOf(pid, "VmRSS");

/** The most it has had since it was last forgotten. */
export const peakMemoryMbOf = (pid: number) => megabytesOf(pid, "VmHWM");

/** https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
export const forgetPeakMemory = (pid: number) => writeFileSync(`/proc/${pid}/clear_refs`, "5");

function megabytesOf(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
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
