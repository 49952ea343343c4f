import { DefaultReporter, type Reporter, type TestModule } from "vitest/node";

/** Lines that workerd itself writes when a test breaks a connection or an object on purpose. */
const RUNTIME = /^(?:uncaught exception; |exception = |\*\*\* |stack: |workerd\/|kj\/|\s*=+\s*$)/;

/**
 * One line a file, failures in full, and the totals. What the runtime says of failures that tests provoke is held back, and
 * shown only when the run has failed.
 */
export default class QuietReporter extends DefaultReporter implements Reporter {
  readonly #heldBack: string[] = [];
  readonly #write = process.stderr.write.bind(process.stderr);

  constructor() {
    super({ summary: false });
    process.stderr.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
      if (typeof chunk !== "string" || !RUNTIME.test(chunk)) return this.#write(chunk, ...rest);
      this.#heldBack.push(chunk);
      return true;
    }) as typeof process.stderr.write;
  }

  protected override printTestModule(module: TestModule): void {
    const { duration } = module.diagnostic();
    const tests = [...module.children.allTests()].length;
    const mark = module.ok() ? "✓" : "✗";
    this.log(`${mark} ${module.relativeModuleId} (${tests}) ${(duration / 1_000).toFixed(1)} s`);
  }

  override onTestRunEnd(...end: Parameters<DefaultReporter["onTestRunEnd"]>): void {
    process.stderr.write = this.#write;
    const [, , reason] = end;
    if (reason === "failed") for (const line of this.#heldBack) this.#write(line);
    super.onTestRunEnd(...end);
  }
}
