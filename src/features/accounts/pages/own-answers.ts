import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { countKept, summarizeKept } from "../mine/count-kept";
import { getAccount } from "../people/get-account";
import { countRecoveryCodes } from "../recovery/make-recovery-codes";
import { listSessions } from "../sessions/sign-out";
import type { ReturnedForm } from "./form-fields";
import { respondWithDeletionPage, respondWithOwnAccount } from "./views/answers";

/** It answers `/account`, or the same page with a form that was refused. */
export async function respondWithAccount(c: Context<AppEnv>, returned?: ReturnedForm) {
  const { ctx } = c.var;
  const [account, devices, codesLeft, kept] = await Promise.all([
    getAccount(ctx),
    listSessions(ctx),
    countRecoveryCodes(ctx),
    summarizeKept(ctx),
  ]);
  return respondWithOwnAccount(c, { account, devices, codesLeft, kept, now: ctx.now(), returned });
}

/** It answers `/account/delete`, with exactly what would be deleted. */
export async function respondWithDeletion(c: Context<AppEnv>, form: FormState = emptyForm) {
  const { ctx } = c.var;
  const [account, devices, kept] = await Promise.all([
    getAccount(ctx),
    listSessions(ctx),
    countKept(ctx),
  ]);
  return respondWithDeletionPage(c, { account, devices: devices.length, kept, form });
}
