import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { configuredWorker, modulesIn } from "./configured-worker";

export type LocalOptions = {
  readonly port: number;
  readonly host: string;
  /** Folder of the local storage, laid out as wrangler's `--persist-to`. */
  readonly state: string;
  readonly assets: string;
  readonly vars: Readonly<Record<string, string>>;
  /** Debugging port of the Worker; none is opened by default. */
  readonly inspectorPort?: number;
};

export type LocalSite = { readonly dispose: () => Promise<void> };

const WORKER = "dist/worker";
const WARMED = ["/health", "/", "/letters", "/login"];

/**
 * Serves the built Worker by workerd itself. `wrangler dev` puts a proxy in a second process before it, whose pooled
 * connections outlive what workerd closes: after 5 s of a busy event loop, or after a body of over 64 KB that a route has
 * refused unread, every next form post fails with "Network connection lost" (`npm run test:faults -- connections`).
 */
export async function serveLocally(options: LocalOptions): Promise<LocalSite> {
  const { assets, ...configured } = configuredWorker();
  const log = new PlainLog();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: options.host,
      port: options.port,
      ...(options.inspectorPort !== undefined && { inspectorPort: options.inspectorPort }),
      // It would ask the network where it is and report its use; a laptop without one is fine.
      cf: false,
      telemetry: { enabled: false },
      // `npm run cron` fires the crons through it.
      unsafeTriggerHandlers: true,
      resourcePersistencePath: join(options.state, "v3"),
      log,
      handleStructuredLogs({ level, message }) {
        if (level === "error" || level === "warn") console.error(message);
        else if (log.isOpen) console.log(message);
      },
      workers: [
        {
          ...configured,
          name: "atelier",
          bindings: { ...configured.bindings, ...options.vars },
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

/** Loads the modules of the first pages before anybody waits for them; a prefetch is no visit. */
async function warmUp(origin: URL): Promise<void> {
  const headers = { "sec-purpose": "prefetch" };
  for (const path of WARMED) {
    // A page that fails is for its visitor to see, and no reason not to serve the others.
    await fetch(new URL(path, origin), { headers })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}

/** One line a request, without a prefix; only warnings and errors before the site is open. */
class PlainLog extends Log {
  isOpen = false;

  override logWithLevel(level: LogLevel, message: string): void {
    if (level <= (this.isOpen ? LogLevel.INFO : LogLevel.WARN)) console.log(message);
  }
}
