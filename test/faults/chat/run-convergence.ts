import { spawn } from "node:child_process";
import { once } from "node:events";

/** Each time a hundred histories of the object, drawn anew. More in one process take ever longer. */
const TIMES = 10;

/** `npm run test:faults -- convergence`: the test of convergence ten times, which makes a thousand histories of the object. */
export async function runConvergence(): Promise<void> {
  for (let time = 1; time <= TIMES; time += 1) {
    const child = spawn("vitest", ["run", "test/features/chat/room/convergence.test.ts"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    const [code] = (await once(child, "exit")) as [number | null];
    if (code !== 0) throw new Error("The clients did not end with the server’s list");
    console.log(`${time} of ${TIMES}`);
  }
}
