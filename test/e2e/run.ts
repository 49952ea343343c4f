import { launchBrowser } from "./browser";
import { checkAccessibility } from "./checks/accessibility";
import { checkAccountAccessibility } from "./checks/account-accessibility";
import { checkAccounts } from "./checks/accounts";
import { checkAdministration } from "./checks/administration";
import { checkChat } from "./checks/chat";
import { checkChatAccessibility } from "./checks/chat-accessibility";
import { checkChatMentions } from "./checks/chat-mentions";
import { checkChatModeration } from "./checks/chat-moderation";
import { checkCli } from "./checks/cli";
import { checkDocs } from "./checks/docs";
import { checkDrawer } from "./checks/drawer";
import { checkEdit } from "./checks/edit";
import { checkJourney } from "./checks/journey";
import { checkLive } from "./checks/live";
import { checkNotices } from "./checks/notices";
import { checkOptions } from "./checks/options";
import { checkPlainJourney } from "./checks/plain-journey";
import { checkRefusals } from "./checks/refusals";
import { checkResult } from "./checks/result";
import { checkSources } from "./checks/sources";
import { checkStale } from "./checks/stale";
import { checkStability } from "./checks/stability";
import { assert, createReport } from "./report";
import { startServer } from "./server";
import type { World } from "./world";

/**
 * `npm run test:e2e`: the whole product in a real browser, against the app as `npm start` serves it. Names of suites
 * as arguments run these only: `npm run test:e2e -- live drawer`.
 */
const suites: Readonly<Record<string, (world: World) => Promise<void>>> = {
  journey: checkJourney,
  plain: checkPlainJourney,
  result: checkResult,
  sources: checkSources,
  notices: checkNotices,
  options: checkOptions,
  edit: checkEdit,
  drawer: checkDrawer,
  refusals: checkRefusals,
  live: checkLive,
  stability: checkStability,
  accounts: checkAccounts,
  administration: checkAdministration,
  accessibility: checkAccessibility,
  "account-accessibility": checkAccountAccessibility,
  chat: checkChat,
  "chat-mentions": checkChatMentions,
  "chat-moderation": checkChatModeration,
  "chat-accessibility": checkChatAccessibility,
  docs: checkDocs,
  // Behind all that rest on the profile: it edits it.
  stale: checkStale,
  // Last: every start builds anew what the running app serves.
  cli: checkCli,
};
const TOTAL_MS = 2_400_000;

const report = createReport((line) => void process.stdout.write(`${line}\n`));
const browser = await launchBrowser();
const server = await startServer().catch(async (error: unknown) => {
  await browser.close();
  throw error;
});
const stop = async () => {
  await browser.close();
  await server.stop();
};
const deadline = setTimeout(() => {
  process.stdout.write(`  FAIL  all of it in ${TOTAL_MS / 1000} s\n`);
  void stop().finally(() => process.exit(1));
}, TOTAL_MS);

const world: World = {
  browser,
  origin: server.origin,
  state: server.state,
  report,
  faults: [],
  importProfile: server.importProfile,
};
const wanted = process.argv.slice(2);
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length === 0 || wanted.includes(name)) await suite(world);
}
await report.check("no console error and no CSP violation anywhere", async () => {
  assert(world.faults.length === 0, world.faults.join("\n"));
});
clearTimeout(deadline);
await stop();
const failed = report.close();
if (failed > 0) process.stderr.write(`The app’s last words:\n${server.lastWords()}\n`);
process.exitCode = failed === 0 ? 0 : 1;
