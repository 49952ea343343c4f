// Runs on whatever Node the machine has, before any dependency exists: plain JavaScript, no imports from npm.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const asked = "package-lock.json";
/** What npm writes down of what it has installed. */
const present = "node_modules/.package-lock.json";

if (!isInstalled()) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not `ci`: that refuses a lockfile written where the registry lacks some platforms' optional binaries. The versions are
  // the lockfile's all the same, and it is left as it is.
  const args = ["install", "--no-save", "--no-audit", "--no-fund"];
  const { status } = spawnSync(npm, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
}

/** By the versions: files that a tool has copied or restored bear any date. */
function isInstalled() {
  if (!existsSync(present)) return false;
  const have = packagesIn(present);
  return Object.entries(packagesIn(asked)).every(([path, { version, optional }]) => {
    const isOwn = path === "";
    return isOwn || have[path]?.version === version || (optional && !have[path]);
  });
}

/** @param {string} lockfile */
function packagesIn(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}
