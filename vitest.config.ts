import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

export default defineConfig(async () => ({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        bindings: {
          MIGRATIONS: await readD1Migrations("migrations"),
          SIGNING_SECRET: "a secret that only the tests know, long enough",
          // No test meets the world by accident; those of the companies bring a world of their own.
          COMPANY_RESEARCH: "false",
        },
      },
    }),
  ],
  // pdf-lib's modules name each other without extensions, which workerd does not resolve: it is bundled first.
  resolve: { alias: { "pdf-lib": "pdf-lib/dist/pdf-lib.esm.js" } },
  test: {
    include: ["test/{platform,features,ui,product}/**/*.test.{ts,tsx}"],
    silent: "passed-only" as const,
    globalSetup: ["./test/support/model-endpoint.ts", "./test/support/listeners.ts"],
    setupFiles: ["./test/support/setup.ts"],
    coverage: {
      provider: "istanbul" as const,
      include: ["src/**/*.{ts,tsx}"],
      exclude: [
        "src/features/*/client.ts",
        "src/features/*/client/**",
        "src/ui/client/**",
        "src/cli/**",
        "src/**/*.d.ts",
      ],
      thresholds: { lines: 85 },
    },
  },
}));
