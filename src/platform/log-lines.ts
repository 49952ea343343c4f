import { configureSync, getLogger, type LogRecord } from "@logtape/logtape";

type Line = { readonly level: "info" | "warn" | "error"; readonly fields: object };

/** Values under these names never reach a line, whatever logs them and however deep they are. */
const SECRET = /token|password|passwd|secret|cookie|authorization|api_?key|letter_?text|^email$/i;

configureSync({
  sinks: { lines: writeLine },
  loggers: [
    { category: "atelier", sinks: ["lines"], lowestLevel: "info" },
    { category: ["logtape", "meta"], sinks: ["lines"], lowestLevel: "error" },
  ],
});

const logger = getLogger("atelier");

/** It writes one JSON object to the console, where Workers Logs reads its fields. */
function writeLine({ level, message, properties }: LogRecord): void {
  const name = level === "warning" ? "warn" : level === "error" ? "error" : "info";
  const line = { level: name, event: message.join(""), ...properties };
  console[name](JSON.stringify(line, hideSecrets));
}

function hideSecrets(name: string, value: unknown): unknown {
  return typeof value === "string" && SECRET.test(name) ? "[hidden]" : value;
}

export function emit(event: string, { level, fields }: Line): void {
  const properties = fields as Record<string, unknown>;
  if (level === "info") logger.info(event, properties);
  else if (level === "warn") logger.warn(event, properties);
  else logger.error(event, properties);
}
