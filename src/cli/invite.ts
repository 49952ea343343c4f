import { parseArgs } from "node:util";
import { writeInvitation } from "../features/visits/invitation";
import { ProfileType } from "../features/visits/visit";
import { readSigningSecret } from "./local-secrets";

const usage = `Usage: npm run invite -- --profile recruiter --for "hiring team" [--days 30] [--origin https://…]

Prints a signed link that opens the letters at once for whoever follows it.
  --profile  ${ProfileType.options.join(" | ")}
  --for      whom it is for; the guest will read it (1–100 characters)
  --days     how long it holds, 1–365 (30)
  --origin   of your atelier (http://localhost:8787)

The link is signed with SIGNING_SECRET: of .dev.vars, or of the environment for a deployed atelier.`;

const { values } = parseArgs({
  options: {
    profile: { type: "string" },
    for: { type: "string" },
    days: { type: "string", default: "30" },
    origin: { type: "string", default: "http://localhost:8787" },
  },
});
const profile = ProfileType.safeParse(values.profile);
const invitee = values.for?.trim() ?? "";
const days = Number(values.days);
const isComplete =
  profile.success &&
  invitee.length > 0 &&
  invitee.length <= 100 &&
  days >= 1 &&
  days <= 365 &&
  URL.canParse(values.origin);

if (profile.success && isComplete) {
  const expiresAt = Math.floor(Date.now() / 1000) + Math.round(days * 86_400);
  const token = await writeInvitation(await readSigningSecret(), {
    profile: profile.data,
    invitee,
    expiresAt,
  });
  console.log(new URL(`/i/${token}`, values.origin).href);
} else {
  console.error(usage);
  process.exitCode = 1;
}
