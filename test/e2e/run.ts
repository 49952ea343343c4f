import { checkAccessibility } from "./letters/accessibility.test";
import { checkAccountAccessibility } from "./accounts/account-accessibility.test";
import { checkAccounts } from "./accounts/accounts.test";
import { checkAdministration } from "./accounts/administration.test";
import { checkChat } from "./chat/chat.test";
import { checkChatAccessibility } from "./chat/chat-accessibility.test";
import { checkChatMentions } from "./chat/chat-mentions.test";
import { checkChatModeration } from "./chat/chat-moderation.test";
import { checkCli } from "./cli/commands.test";
import { checkDocs } from "./docs/docs.test";
import { checkDrawer } from "./letters/drawer.test";
import { checkEdit } from "./letters/edit.test";
import { checkJourney } from "./letters/journey.test";
import { checkLive } from "./letters/live.test";
import { checkNotices } from "./letters/notices.test";
import { checkOptions } from "./letters/options.test";
import { checkPlainJourney } from "./letters/plain-journey.test";
import { checkRefusals } from "./letters/refusals.test";
import { checkResult } from "./letters/result.test";
import { checkSources } from "./letters/sources.test";
import { checkStale } from "./letters/stale.test";
import { checkStability } from "./letters/stability.test";
import { openWorld } from "./support/open-world";
import { assert, createReport } from "./support/report";
import type { World } from "./support/world";

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
