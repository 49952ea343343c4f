import type { Reporter, TestModule } from "vitest/node";

const SHOWN = 20;

/** `npm run test:slow`: after the tests, the files that took longest, each with what it is that takes long. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({ file: module.relativeModuleId, seconds: secondsOf(module) }))
      .toSorted((one, other) => other.seconds - one.seconds)
      .slice(0, SHOWN);
    console.log("\nThe slowest files, in seconds:");
    for (const { file, seconds } of files) {
      console.log(`${seconds.toFixed(1).padStart(7)}  ${file}  ${reasons[file] ?? "(no reason)"}`);
    }
  }
}

const secondsOf = (module: TestModule) => {
  const { duration, collectDuration, setupDuration, environmentSetupDuration, prepareDuration } =
    module.diagnostic();
  return (
    (duration + collectDuration + setupDuration + environmentSetupDuration + prepareDuration) /
    1_000
  );
};

const WHOLE_JOBS = "each case is a whole job: research, two letters, three PDFs";
const WHOLE_PAGES = "each case loads whole pages, one after the other, as a person does";

/** The reason why a file may take long; a new slow file gets one here. */
const reasons: Readonly<Record<string, string>> = {
  "test/product/contract.test.ts": "every operation of the API, with arbitrary requests",
  "test/product/authorisation.test.ts": "every route, asked by each of eight actors",
  "test/product/route-waves.test.ts": "every route, its binding calls counted one by one",
  "test/product/waves.test.ts": "each case writes a pair of letters first, to watch how it is read",
  "test/product/refused-writes.test.ts": "every operation that writes, all tables compared",
  "test/product/tiny-feature.test.ts": "an app of its own is composed and its documents are built",
  "test/features/letters/request/model-calls.test.ts": WHOLE_JOBS,
  "test/features/letters/request/admission.test.ts": WHOLE_JOBS,
  "test/features/letters/request/research-job.test.ts": WHOLE_JOBS,
  "test/features/letters/request/model-job.test.ts": WHOLE_JOBS,
  "test/features/letters/request/delivery.test.ts": WHOLE_JOBS,
  "test/features/letters/injection/injection.test.ts": WHOLE_JOBS,
  "test/features/letters/versions/versions.test.ts": WHOLE_JOBS,
  "test/features/letters/api/routes.test.ts": WHOLE_JOBS,
  "test/features/letters/compose/options.test.ts": "pairs of every length, tone and language",
  "test/features/letters/pages/pages.test.ts": WHOLE_PAGES,
  "test/features/letters/pages/edit-pages.test.ts": WHOLE_PAGES,
  "test/features/chat/pages/pages.test.ts": WHOLE_PAGES,
  "test/features/chat/pages/manage-pages.test.ts": WHOLE_PAGES,
  "test/features/accounts/pages/pages.test.ts": "passwords are hashed at their full cost",
  "test/features/accounts/mine/mine.test.ts":
    "letters are written first, then exported and deleted",
};
