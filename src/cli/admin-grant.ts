import { parseArgs } from "node:util";
import { Email } from "../features/accounts/api/schemas";
import { Role } from "../platform/roles";
import { querySql, persistArgs } from "./local-database";

const usage = `Usage: npm run admin:grant -- EMAIL [--role super_admin] [--remote | --persist-to DIR]

Gives a registered account a role: ${Role.options.join(" | ")}. Without --role it becomes a super admin,
who can then appoint others on the page of the administration.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    role: { type: "string", default: "super_admin" },
    remote: { type: "boolean", default: false },
    "persist-to": { type: "string" },
  },
});
const email = Email.safeParse(positionals[0]).data;
const role = Role.safeParse(values.role).data;

if (!email || !role) fail(usage);
else {
  const target = values.remote ? ["--remote"] : ["--local", ...persistArgs(process.argv.slice(2))];
  const whose = `WHERE email = '${email.replaceAll("'", "''")}' AND status = 'active'`;
  const answer = await querySql(
    `UPDATE users SET role = '${role}', updated_at = ${Date.now()} ${whose} RETURNING username;`,
    target,
  );
  if (/"username":/.test(answer)) console.log(`${email} is now ${role}.`);
  else fail(`No active account has the address ${email}: register it first.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
