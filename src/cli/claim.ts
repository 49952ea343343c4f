import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Held by a process that writes under dist/ or copies from it. */
export const BUILD_CLAIM = "dist/building.pid";

const RETRY_MS = 200;

/**
 * Claims something on this machine for the running process by a file that holds its id. Returns false where a living
 * process has it; the claim of a dead one is void.
 */
export async function claim(file: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  // Between its creation and its first byte the file is empty, and its owner lives.
  if (owner === 0 || (owner !== process.pid && isAlive(owner))) return false;
  await rm(file, { force: true });
  return claim(file);
}

export const release = (file: string) => rm(file, { force: true });

/** Does the work while no other process that claims the same file does its own. */
export async function exclusively<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await claim(file))) await sleep(RETRY_MS);
  try {
    return await work();
  } finally {
    await release(file);
  }
}

export function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // A process of another user lives all the same.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
