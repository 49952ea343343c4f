import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";
import { configuredWorker } from "./test/bench/configured-worker";
import { lazyModules } from "./test/support/lazy-modules";

/** As wrangler.toml has it, but for the module registry that compiles on use: the pool's runner cannot live in it. */
function testedWorker() {
  const { compatibilityFlags, ...options } = configuredWorker();
  const flags = compatibilityFlags.filter((flag) => flag !== "new_module_registry");
  return { ...options, compatibilityFlags: flags };
}

const worker = testedWorker();

export default defineConfig(async () => ({
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
          // No test meets the world by accident; those of the companies bring a world of their own.
          COMPANY_RESEARCH: "false",
          // All tests come from one address; those of the limits set their own.
          RATE_LIMITS:
            "default=1000000/minute, auth_login=1000000/minute, auth_register=1000000/minute, auth_me=1000000/minute",
        },
      },
    }),
  ],
  // pdf-lib's modules name each other without extensions, which workerd does not resolve: it is bundled first.
  resolve: { alias: { "pdf-lib": "pdf-lib/dist/pdf-lib.esm.js" } },
  test: {
    include: ["test/{platform,engines,features,ui,product}/**/*.test.{ts,tsx}"],
    silent: "passed-only" as const,
    // One a core: half of a test is waiting for the other half's process.
    maxWorkers: "100%",
    // No promise is about time: a slow machine is not a failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: ["./test/support/model-endpoint.ts", "./test/support/listeners.ts"],
    setupFiles: ["./test/support/setup.ts"],
    coverage: {
      provider: "istanbul" as const,
      include: ["src/**/*.{ts,tsx}"],
      exclude: [
        "src/features/*/pages/client.ts",
        "src/features/*/pages/client/**",
        "src/ui/client/**",
        "src/cli/**",
        "src/**/*.d.ts",
      ],
      thresholds: { lines: 85 },
    },
  },
}));
