import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type LetterDetail, PdfKind } from "../features/letters/api/schemas";
import { Language } from "../platform/language";
import { freePort } from "./free-port";
import { type LocalServer, startServer } from "./local-server";
import { progressBar } from "./progress-bar";
import {
  createVisitor,
  downloadPdf,
  followJob,
  readLetters,
  requestLetters,
  type LettersRequest,
  type Visitor,
  visitPages,
} from "./visitor";

const USAGE = `Usage: npm run demo -- "Airbus" [--language fr|en]`;

/**
 * `npm run demo -- "Airbus"` shows the whole product once, from a fresh start to three PDFs in the current folder, through
 * the public HTTP API only.
 */
async function demo(): Promise<void> {
  const request = readRequest(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), "atelier-demo-"));
  let server: LocalServer | null = null;
  const end = async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  try {
    console.log("Starting the atelier with fresh state…");
    server = await startApp(folder);
    await server.ready();
    await askForLetters(server.origin, request);
  } finally {
    await end();
  }
}

function readRequest(args: string[]): LettersRequest {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: "string" } },
  });
  const company = positionals.join(" ").trim();
  const language = Language.optional().safeParse(values.language);
  if (!company || !language.success) throw new Error(USAGE);
  return { company_name: company, ...(language.data && { language: language.data }) };
}

async function startApp(folder: string): Promise<LocalServer> {
  const port = await freePort();
  return startServer({
    command: "tsx",
    args: ["src/cli/start.ts", "--port", String(port), "--persist-to", folder],
    port,
    readyPath: "/api/profile",
    readyWithinMs: 120_000,
  });
}

async function askForLetters(origin: string, request: LettersRequest): Promise<void> {
  const visitor = createVisitor(() => origin, request.language);
  await visitPages(visitor);
  console.log("Three visits made: the letters are open.");
  const { job_id: jobId, message } = await requestLetters(visitor, request);
  console.log(`${request.company_name}: ${message}\n`);
  const { result_id: resultId, error } = await followJob(visitor, {
    origin,
    jobId,
    tell: progressBar(process.stdout),
  });
  if (resultId === undefined) {
    throw new Error(`The job failed: ${error ?? "without a reason"}`);
  }
  const id = Number(resultId);
  printLetters(await readLetters(visitor, id));
  await savePdfs(visitor, id);
}

function printLetters({ motivation_letter, anti_motivation_letter }: LetterDetail): void {
  const rule = "─".repeat(72);
  console.log(
    `\n${rule}\n\n${motivation_letter}\n\n${rule}\n\n${anti_motivation_letter}\n\n${rule}`,
  );
}

async function savePdfs(visitor: Visitor, id: number): Promise<void> {
  // npm runs scripts in the package's folder and reports here where it was called.
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  for (const kind of PdfKind.options) {
    const { filename, bytes } = await downloadPdf(visitor, { id, kind });
    await writeFile(join(folder, filename), bytes);
    console.log(`${filename} (${(bytes.length / 1024).toFixed(1)} KB)`);
  }
}

await demo().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`\nThe demo did not succeed. ${reason}`);
  process.exitCode = 1;
});
