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
import { openWorld } from "./open-world";
import { assert, createReport } from "./report";
import type { World } from "./world";

type Suite = (world: World) => Promise<void>;

/** Longest first: the last to end should not be one of those. */
const suites: Readonly<Record<string, Suite>> = {
  accessibility: checkAccessibility,
  "account-accessibility": checkAccountAccessibility,
  "chat-accessibility": checkChatAccessibility,
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
  chat: checkChat,
  "chat-mentions": checkChatMentions,
  "chat-moderation": checkChatModeration,
  docs: checkDocs,
};
/** One after the other, behind all that rest on what they change: the profile, and what the running app serves. */
const lastSuites: Readonly<Record<string, Suite>> = { stale: checkStale, cli: checkCli };
/** Much of a check is waiting for the page. */
const SIDE_BY_SIDE = 2;
const TOTAL_MS = 2_400_000;

/**
 * `npm run test:e2e`: the whole product in a real browser, against the app as `npm start` serves it. Names of suites
 * as arguments run these only: `npm run test:e2e -- live drawer`.
 */
const report = createReport((line) => void process.stdout.write(`${line}\n`));
const app = await openWorld();
const deadline = setTimeout(() => {
  process.stdout.write(`  FAIL  all of it in ${TOTAL_MS / 1000} s\n`);
  void app.close().finally(() => process.exit(1));
}, TOTAL_MS);

const wanted = process.argv.slice(2);
await runSuites(suites, SIDE_BY_SIDE);
await runSuites(lastSuites, 1);
await report.suite("all").check("no console error and no CSP violation anywhere", async () => {
  const faults = app.faults();
  assert(faults.length === 0, faults.join("\n"));
});
clearTimeout(deadline);
await app.close();
const failed = report.close();
if (failed > 0) process.stderr.write(`The app’s last words:\n${app.lastWords()}\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function runSuites(all: Readonly<Record<string, Suite>>, sideBySide: number): Promise<void> {
  const queue = Object.entries(all).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, suite] = next;
      await suite(app.worldOf(report.suite(name)));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
}
