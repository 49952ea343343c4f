import { join } from "node:path";
import { isMail, saveMail } from "./local-outbox";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { configuredWorker, modulesIn } from "./configured-worker";
import { localBindings } from "./local-bindings";

export type LocalOptions = {
  readonly port: number;
  readonly host: string;
  /** It is the folder of the local storage, laid out as wrangler's `--persist-to`. */
  readonly state: string;
  readonly assets: string;
  readonly vars: Readonly<Record<string, string>>;
  /** It is the debugging port of the Worker; by default none is opened. */
  readonly inspectorPort?: number;
};

export type LocalSite = { readonly dispose: () => Promise<void> };

const WORKER = "dist/worker";
const WARM_UP_PATHS = ["/health", "/", "/letters", "/login"];

/**
 * workerd itself serves the built Worker. `wrangler dev` adds a proxy whose pooled connections outlive workerd's: after 5 s
 * of a busy event loop, or a refused body of over 64 KB, every next form post fails (`npm run test:faults -- connections`).
 */
export async function serveLocally(options: LocalOptions): Promise<LocalSite> {
  const { assets, ...configured } = configuredWorker();
  const bindings = localBindings({ ...configured.bindings, ...options.vars }, options.port);
  const log = new PlainLog();
  const outbox = join(options.state, "outbox");
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: options.host,
      port: options.port,
      ...(options.inspectorPort !== undefined && { inspectorPort: options.inspectorPort }),
      // Otherwise it would ask the network where it is and report its use; a laptop without a network is fine.
      cf: false,
      telemetry: { enabled: false },
      // `npm run cron` fires the crons through it.
      unsafeTriggerHandlers: true,
      resourcePersistencePath: join(options.state, "v3"),
      log,
      handleStructuredLogs({ level, message }) {
        if (isMail(message)) void saveMail(outbox, message);
        if (level === "error" || level === "warn") console.error(message);
        else if (log.isOpen) console.log(message);
      },
      workers: [
        {
          ...configured,
          name: "atelier",
          bindings,
          modules: await modulesIn(WORKER),
          modulesRoot: WORKER,
          assets: { ...assets, directory: options.assets },
        },
      ],
    }),
  );
  const dispose = () => miniflare.dispose();
  try {
    await warmUp(await miniflare.ready);
  } catch (error) {
    await dispose();
    throw error;
  }
  log.isOpen = true;
  return { dispose };
}

/** It loads the modules of the first pages before a visitor waits for them; a prefetch counts as no visit. */
async function warmUp(origin: URL): Promise<void> {
  const headers = { "sec-purpose": "prefetch" };
  for (const path of WARM_UP_PATHS) {
    // A failing page shows its error to its visitor, and must not stop the others from being served.
    await fetch(new URL(path, origin), { headers })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}

/** It prints one line a request, without a prefix, and only warnings and errors before the site is open. */
class PlainLog extends Log {
  isOpen = false;

  override logWithLevel(level: LogLevel, message: string): void {
    if (level <= (this.isOpen ? LogLevel.INFO : LogLevel.WARN)) console.log(message);
  }
}
