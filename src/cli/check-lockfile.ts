import { readFile } from "node:fs/promises";
import { type Lockfile, lockfileFaults } from "./lockfile-faults";

/** This part of `npm run check` keeps `npm ci` working on every platform and with every registry, without the network. */
const faults = lockfileFaults(JSON.parse(await readFile("package-lock.json", "utf8")) as Lockfile);

console.log(faults.length === 0 ? "package-lock.json: complete" : faults.join("\n"));
if (faults.length > 0) {
  console.error("Remove the entries of these packages, node_modules too, and run npm install.");
  process.exitCode = 1;
}
