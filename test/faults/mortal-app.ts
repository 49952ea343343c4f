import { join } from "node:path";
import { freePort } from "../../src/cli/free-port";
import { ensureSecrets } from "../../src/cli/local-secrets";
import { prepareDatabase } from "../../src/cli/local-database";
import { type LocalServer, startServer } from "../../src/cli/local-server";
import { run } from "../../src/cli/run";

const READY_WITHIN_MS = 60_000;

/** Limits that no load reaches; leases, deadlines and what a lost message waits for are those of production. */
export const RULES = {
  COOLDOWN_SECONDS: 0,
  DAILY_LIMIT: 100_000,
  IP_DAILY_LIMIT: 100_000,
  RATE_LIMITS:
    "default=1000000/minute, letters_generate=1000000/minute, health=1000000/minute, auth_login=1000000/minute, auth_register=1000000/minute",
  LETTER_CACHE: false,
  COMPANY_RESEARCH: false,
  VISIT_GAP_MINUTES: 0,
  CHAT_MESSAGES_PER_MINUTE: 6_000,
};
export type Rules = Partial<Record<keyof typeof RULES, number | boolean>>;

/** Two models of an endpoint on this machine. Neither rests: a kill is not its failure, and there is a next one for each step. */
export const modelsAt = (url: string) => ({
  AI_MODELS: "model-a,model-b",
  AI_PRICES: "model-a=0.01/0.01,model-b=0.01/0.01",
  AI_DAILY_BUDGET_USD: 100_000,
  AI_BREAKER_FAILURES: 1_000_000,
  OPENAI_API_KEY: "faults",
  OPENAI_BASE_URL: `${url}/v1`,
});

/** `wrangler dev` on one folder of state, started and killed any number of times. */
export class MortalApp {
  #server: LocalServer | null = null;
  #isOver = false;
  /** False from the kill to the next first answer. */
  isUp = false;
  /** It hears what every life prints. */
  onOutput: (chunk: string) => void = () => undefined;

  constructor(
    readonly folder: string,
    /** Beside the rules, in every life. */
    readonly vars: Readonly<Record<string, string | number>> = {},
  ) {}

  /** It does the same as `npm start` before it serves. */
  async prepare(): Promise<void> {
    await ensureSecrets();
    await Promise.all([run("tsx", ["src/cli/build.ts"]), prepareDatabase(this.folder)]);
  }

  /** Returns when the app answers. */
  async start(rules: Rules = {}): Promise<void> {
    const [port, inspectorPort] = [await freePort(), await freePort()];
    if (this.#isOver) throw new Error("The run is over");
    const server = startServer({
      command: "wrangler",
      args: this.#args(port, inspectorPort, rules),
      port,
      readyPath: "/api/profile",
      readyWithinMs: READY_WITHIN_MS,
      onOutput: (chunk) => this.onOutput(chunk),
      // Other copies of the app may run on this machine.
      env: { WRANGLER_REGISTRY_PATH: join(this.folder, "registry"), WRANGLER_LOG: "log" },
    });
    this.#server = server;
    await server.ready();
    this.isUp = true;
  }

  #args(port: number, inspectorPort: number, rules: Rules): string[] {
    const flags = `dev dist/worker/index.js --no-bundle --show-interactive-dev-session=false
      --port ${port} --inspector-port ${inspectorPort}`;
    const vars = Object.entries({ ...RULES, ...this.vars, ...rules }).map(
      ([name, value]) => `${name}:${value}`,
    );
    return [
      ...flags.split(/\s+/),
      "--persist-to",
      this.folder,
      ...vars.flatMap((pair) => ["--var", pair]),
    ];
  }

  get origin(): string {
    return this.#server?.origin ?? "http://127.0.0.1:1";
  }

  async kill(): Promise<void> {
    const isKilled = this.#server?.kill();
    this.isUp = false;
    await isKilled;
  }

  /** For good: a restart that is under way fails. */
  async end(): Promise<void> {
    this.#isOver = true;
    await this.kill();
  }
}
