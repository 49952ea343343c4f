// Runs on whatever Node the machine has, before any dependency exists: plain JavaScript, no imports from npm.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const lock = "package-lock.json";
const stamp = "node_modules/.package-lock.json";
const isInstalled = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;

if (!isInstalled) {
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
