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

/** Why a file may take long; whoever adds a slow file says it here. */
const reasons: Readonly<Record<string, string>> = {
  "test/product/contract.test.ts": "every operation of the API, with arbitrary requests",
  "test/product/route-waves.test.ts": "every route, its binding calls counted one by one",
};
