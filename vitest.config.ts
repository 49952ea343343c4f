import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";
import { configuredWorker } from "./src/cli/configured-worker";
import { guardedPdf } from "./test/support/guarded-pdf-parser";
import { lazyModules } from "./test/support/lazy-modules";
import type { Depth } from "./test/support/depth";
import { sortTests } from "./test/support/runtimes";

/** As wrangler.toml has it, but for the module registry that compiles on use: the pool's runner cannot live in it. */
function testedWorker() {
  const { compatibilityFlags, ...options } = configuredWorker();
  const flags = compatibilityFlags.filter((flag) => flag !== "new_module_registry");
  return { ...options, compatibilityFlags: flags };
}

const worker = testedWorker();

// No promise is about time: a slow machine is not a failure.
const PATIENCE_MS = 600_000;
const patience = { testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS };

type Tests = { readonly files: readonly string[]; readonly depth: Depth };
type WorkerTests = Tests & { readonly packages: readonly string[] };

/** Pure rules leave nothing behind, so that modules are loaded once for all files. */
const rulesProject = ({ files, depth }: Tests) => ({
  plugins: [guardedPdf()],
  test: {
    ...patience,
    name: "rules",
    include: [...files],
    provide: { depth },
    isolate: false,
    pool: "threads" as const,
    // It is guarded as it is loaded.
    server: { deps: { inline: ["unpdf"] } },
  },
});

/** Each file of tests has a module registry of its own: a package costs it one module where it is bundled first, else hundreds. */
const bundled = (packages: readonly string[]) => ({
  optimizer: {
    ssr: {
      enabled: true,
      noDiscovery: true,
      include: [...packages, "hono/jsx/jsx-runtime"],
      rolldownOptions: { plugins: [guardedPdf()] },
    },
  },
});

const workerProject = async ({ files, packages, depth }: WorkerTests) => ({
  plugins: [
    lazyModules(),
    cloudflareTest({
      main: "./src/index.ts",
      miniflare: {
        ...worker,
        bindings: {
          ...worker.bindings,
          MIGRATIONS: await readD1Migrations("migrations"),
          SIGNING_SECRET: "a secret that only the tests know, long enough",
          // A busy machine is slow, and no test is about that.
          ANSWER_WITHIN_MS: String(PATIENCE_MS),
          // No test meets the world by accident; those of the companies bring a world of their own.
          COMPANY_RESEARCH: "false",
          // Videos are transcribed in simulation; the tests of captions bring a YouTube of their own.
          ASSEMBLYAI_API_KEY: "MOCK",
          // Plans are bought without money; the tests of payments bring a server of their own.
          SIMULATED_PAYMENTS: "true",
          // All tests come from one address; those of the limits set their own.
          RATE_LIMITS:
            "default=1000000/minute, auth_login=1000000/minute, auth_register=1000000/minute, auth_me=1000000/minute, letters_reading=1000000/minute, cv_upload=1000000/minute, cv_progress=1000000/minute, transcription_create=1000000/minute, transcription_list=1000000/minute, transcription_read=1000000/minute, transcription_delete=1000000/minute, transcription_import=1000000/minute, transcription_upload=1000000/minute",
        },
      },
    }),
  ],
  test: {
    ...patience,
    name: "worker",
    include: [...files],
    deps: bundled(packages),
    provide: { depth },
    globalSetup: ["./test/support/model-endpoint.ts", "./test/support/listeners.ts"],
    setupFiles: ["./test/support/setup.ts"],
  },
});

/**
 * `--mode deep` runs the files with more cases than `npm test` tries: those that ask test/support/depth.ts how many;
 * `--mode whole` tries every case of them.
 */
export default defineConfig(async ({ mode }) => {
  const depth: Depth = mode === "deep" || mode === "whole" ? mode : "quick";
  const { inNode, inWorkerd, packages } = await sortTests(
    (text) => depth === "quick" || text.includes('support/depth"'),
  );
  return {
    test: {
      silent: "passed-only" as const,
      // A job that a test has begun may still log a line, or load a module, when the tests of the file are over.
      onUnhandledError: ({ message }: { readonly message: string }) =>
        !message.startsWith("[vitest-worker]: Closing rpc while "),
      reporters: ["./test/support/reporter.ts"],
      // One a core: half of a test is waiting for the other half's process.
      maxWorkers: "100%",
      coverage: {
        provider: "istanbul" as const,
        include: ["src/**/*.{ts,tsx}"],
        exclude: [
          "src/features/*/pages/client.ts",
          "src/features/*/pages/client/**",
          "src/engines/*/client/**",
          "src/ui/client/**",
          "src/cli/**",
          "src/**/*.d.ts",
        ],
        thresholds: { lines: 85 },
      },
      projects: [
        rulesProject({ files: inNode, depth }),
        await workerProject({ files: inWorkerd, packages, depth }),
      ],
    },
  };
});
