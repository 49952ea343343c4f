// Runs on the machine's own Node, before any dependency exists: plain JavaScript, no imports from npm.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const LOCKFILE = "package-lock.json";
/** npm's own record of what it has installed. */
const INSTALLED = "node_modules/.package-lock.json";
const HEARTBEAT_MS = 4_000;
const PARENT_CHECK_MS = 250;
/** wrangler needs it; the packages bring a Node of that age for the platforms that the lockfile lists. */
const NEEDED_NODE = [22, 12];

if (!isInstalled()) await install();
if (!hasBundledNode() && isOlder(process.versions.node, NEEDED_NODE)) {
  fail(
    `Atelier needs Node ${NEEDED_NODE.join(".")} or newer on this platform; this is Node ${process.versions.node}.`,
  );
}

/** Compares versions and not dates, because a file that was copied or restored may bear any date. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const have = packagesIn(INSTALLED);
  return Object.entries(packagesIn(LOCKFILE)).every(([path, { version, optional }]) => {
    const isOwn = path === "";
    return isOwn || have[path]?.version === version || (optional && !have[path]);
  });
}

async function install() {
  console.log("Installing the packages (npm ci)…");
  // No package needs its install script here, and one of them would fetch from the network.
  const args = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  const isWindows = process.platform === "win32";
  const npm = spawn(isWindows ? "npm.cmd" : "npm", [...args, "--loglevel=error"], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: isWindows,
  });
  let printed = "";
  npm.stdout.on("data", (chunk) => (printed += chunk));
  npm.stderr.on("data", (chunk) => (printed += chunk));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => npm.kill(signal));
  // The shell between npm and this script does not pass SIGTERM on: it dies of it.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && npm.kill(), PARENT_CHECK_MS);
  const startedAt = Date.now();
  const heartbeat = setInterval(() => console.log(`  ${progress(startedAt)}`), HEARTBEAT_MS);
  const code = await new Promise((resolve) => npm.on("error", resolve).on("close", resolve));
  clearInterval(heartbeat);
  clearInterval(watch);
  if (code === null) process.exit(1);
  if (code !== 0) fail(`The packages could not be installed. ${reasonOf(printed)}\n${printed}`);
  console.log(`  installed in ${secondsSince(startedAt)} s`);
}

/** @param {number} startedAt */
function progress(startedAt) {
  const wanted = Object.keys(packagesIn(LOCKFILE)).filter((path) => path !== "");
  const unpacked = wanted.filter((path) => existsSync(`${path}/package.json`)).length;
  return `${unpacked} packages unpacked, ${secondsSince(startedAt)} s`;
}

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1000);
}

/** @param {string} printed */
function reasonOf(printed) {
  if (/ENOSPC/.test(printed)) return "The disk is full.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED/.test(printed))
    return "The package registry does not answer: is this machine online?";
  if (/EACCES|EPERM|EROFS/.test(printed)) return "This folder cannot be written to.";
  return "npm reports:";
}

function hasBundledNode() {
  return ["node", "node.cmd"].some((file) => existsSync(`node_modules/.bin/${file}`));
}

/**
 * @param {string} version
 * @param {number[]} needed
 */
function isOlder(version, [neededMajor = 0, neededMinor = 0]) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

/** @param {string} lockfile */
function packagesIn(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
