import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/**
 * User and system time that the threads of a process have used so far, from the scheduler's own count in nanoseconds
 * (https://www.kernel.org/doc/html/latest/scheduler/sched-stats.html); `/proc/<pid>/stat` counts in hundredths of a second.
 */
export function cpuMsOf(pid: number): number {
  const ns = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
  );
  return ns.reduce((sum, each) => sum + each, 0) / 1e6;
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

/** `/proc/<pid>/stat` has these after the name, which may hold spaces: the state, the parent, … */
function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
