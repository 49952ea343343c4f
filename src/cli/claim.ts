import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A process that writes under dist/ or copies from it holds this claim. */
export const BUILD_CLAIM = "dist/building.pid";

const RETRY_MS = 200;

/**
 * It claims something on this machine for the running process by a file that holds its id. It returns false where a living
 * process has it; the claim of a dead process is void.
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
  // The file is empty between its creation and its first byte, and then its owner lives.
  if (owner === 0 || (owner !== process.pid && isAlive(owner))) return false;
  await rm(file, { force: true });
  return claim(file);
}

export const release = (file: string) => rm(file, { force: true });

/** It does the work while no other process that claims the same file does its own. */
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
    // A process of another user gives this code, and it is alive.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
