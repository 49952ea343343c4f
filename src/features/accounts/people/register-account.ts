import { eq, or, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { requireAttempt } from "../../../platform/limits";
import { type Account, accountColumns, usernameKey } from "./account";
import { accountError } from "../errors";
import { users } from "../store/tables";
import { insertCodes, newHashedCodes } from "../recovery/make-recovery-codes";
import { usernameCandidates } from "./derive-username";

export type NewAccount = {
  readonly email: string;
  readonly password: string;
  /** When it is absent, a free name is derived from the address. */
  readonly username?: string | undefined;
  readonly fullName?: string | undefined;
};

export type Registration = {
  readonly account: Account;
  /** They are shown this once. */
  readonly recoveryCodes: readonly string[];
};

/** The unique indexes decide which of two requests gets a name, so that both cannot. */
export async function registerAccount(ctx: Ctx, input: NewAccount): Promise<Registration> {
  const { hashPassword, readBeforeHash, requireGoodPassword } = await import("../passwords");
  requireGoodPassword(input.password);
  const names = input.username ? [input.username] : usernameCandidates(input.email);
  // The taken name is refused before the expensive hash is made, where it is known by then.
  const { looksDeleted, nameSkeleton } = await import("../names/name-skeleton");
  const claimed = {
    email: input.email,
    username: input.username,
    skeleton: input.username === undefined ? undefined : nameSkeleton(input.username),
  };
  if (claimed.skeleton !== undefined && looksDeleted(claimed.skeleton)) {
    throw accountError("USERNAME_TAKEN");
  }
  await readBeforeHash(() =>
    Promise.all([refuseTakenNames(ctx, claimed), requireAttempt(ctx, `new:${input.email}`)]),
  );
  const passwordHash = await hashPassword(input.password);
  const { codes: recoveryCodes, hashes } = await newHashedCodes(ctx);
  for (const username of names) {
    const row = { ...input, username, skeleton: nameSkeleton(username), passwordHash, hashes };
    const account = await insertAccount(ctx, row);
    if (account) {
      ctx.log.info("account_registered", { user_id: account.id });
      return { account, recoveryCodes };
    }
    await refuseTakenNames(ctx, claimed);
  }
  throw accountError("USERNAME_TAKEN");
}

type Row = NewAccount & {
  readonly username: string;
  readonly skeleton: string;
  readonly passwordHash: string;
  /** These are the hashes of the recovery codes. */
  readonly hashes: readonly string[];
};

async function insertAccount(ctx: Ctx, row: Row): Promise<Account | undefined> {
  const now = ctx.now().getTime();
  const insertion = ctx.db
    .insert(users)
    .values({
      username: row.username,
      usernameKey: usernameKey(row.username),
      usernameSkeleton: row.skeleton,
      email: row.email,
      passwordHash: row.passwordHash,
      language: ctx.language,
      createdAt: now,
      updatedAt: now,
      ...splitName(row.fullName),
    })
    .onConflictDoNothing()
    .returning(accountColumns);
  // A taken name inserts no row, and then no codes for its owner either.
  const isNew = sql`changes() > 0 and ${users.usernameKey} = ${usernameKey(row.username)}`;
  const [[inserted]] = await ctx.db.batch([insertion, insertCodes(ctx, row.hashes, isNew)]);
  return inserted;
}

type Claimed = {
  readonly email: string;
  readonly username: string | undefined;
  readonly skeleton: string | undefined;
};

/** A name is taken where another one is the same, or looks the same. */
async function refuseTakenNames(ctx: Ctx, { email, username, skeleton }: Claimed): Promise<void> {
  const taken = await ctx.db
    .select({ email: users.email })
    .from(users)
    .where(
      or(
        eq(users.email, email),
        username === undefined ? undefined : eq(users.usernameKey, usernameKey(username)),
        skeleton === undefined ? undefined : eq(users.usernameSkeleton, skeleton),
      ),
    )
    .limit(3);
  if (taken.some((row) => row.email === email)) throw accountError("EMAIL_TAKEN");
  if (taken.length > 0) throw accountError("USERNAME_TAKEN");
}

/** "Ada Lovelace King" is split into the first word and the rest. */
function splitName(fullName: string | undefined) {
  const [first = "", ...rest] = fullName?.trim().split(/\s+/) ?? [];
  const clipped = (text: string) => text.slice(0, 50) || null;
  return { firstName: clipped(first), lastName: clipped(rest.join(" ")) };
}
