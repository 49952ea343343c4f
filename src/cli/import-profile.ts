import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Resume } from "../features/profile/api/schemas";
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
  const resume = Resume.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (resume.success) {
    await executeSql(await insertProfile(language, resume.data, "INSERT OR REPLACE"), target);
    console.log(`${resume.data.basics.name} is now the ${language} profile.`);
  } else {
    const issues = resume.error.issues.map(
      ({ path, message }) => `  ${path.join(".")}: ${message}`,
    );
    fail(`${file} is not a JSON Resume that can be used:\n${issues.join("\n")}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
