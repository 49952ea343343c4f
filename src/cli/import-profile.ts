import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readResume, type ResumeNote } from "../features/profile";
import { Language } from "../platform/language";
import { executeSql, insertProfile, persistArgs } from "./local-database";

const usage = `Usage: npm run profile:import -- resume.json [--language fr|en] [--remote | --persist-to DIR]

Stores a JSON Resume (jsonresume.org) as the owner's profile in that language (fr). The other language
keeps what it has; without one of its own it shows the sample, so import both, or delete it:
  --delete   removes the profile of --language, so that the other one serves both`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string", default: "fr" },
    remote: { type: "boolean", default: false },
    delete: { type: "boolean", default: false },
    "persist-to": { type: "string" },
  },
});
const [file] = positionals;
const language = Language.safeParse(values.language).data;
const target = values.remote ? ["--remote"] : ["--local", ...persistArgs(process.argv.slice(2))];

if (!language || (!file && !values.delete)) fail(usage);
else if (values.delete) {
  await executeSql(`DELETE FROM profiles WHERE language = '${language}';`, target);
  console.log(`The ${language} profile is gone.`);
} else if (file) {
  await importResume(file, language);
}

async function importResume(path: string, into: Language): Promise<void> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) {
    fail(`${path} cannot be read: is it there, and a file?`);
    return;
  }
  const reading = await readResume(bytes);
  if ("problems" in reading) {
    fail(`${path} is not a JSON Resume that can be used:\n${listed(reading.problems)}`);
    return;
  }
  const { resume, warnings } = reading;
  await executeSql(await insertProfile(into, resume, "INSERT OR REPLACE"), target);
  console.log(`${resume.basics.name} is now the ${into} profile.`);
  if (warnings.length > 0) console.log(`Read in part:\n${listed(warnings)}`);
}

function listed(notes: readonly ResumeNote[]): string {
  return notes
    .map(({ line, column, path, message }) => {
      const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
      return `  ${place}${path === "" ? "" : ` (${path})`}: ${message.en}`;
    })
    .join("\n");
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
