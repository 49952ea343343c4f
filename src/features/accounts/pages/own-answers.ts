import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import type { AppError } from "../../../platform/errors";
import { countKept } from "../mine/count-kept";
import type { FormName, FormState } from "./form-state";
import { getAccount } from "../people/get-account";
import { listSessions } from "../sessions/sign-out";
import { respondWithDeletionPage, respondWithOwnAccount } from "./views/answers";

type Returned = { readonly state: FormState; readonly error: AppError };

/** `/account`, and the same page with a form that was refused. */
export async function respondWithAccount(
  c: Context<AppEnv>,
  returned?: Returned & { readonly form: FormName },
) {
  const { ctx } = c.var;
  const [account, devices] = await Promise.all([getAccount(ctx), listSessions(ctx)]);
  return respondWithOwnAccount(c, { account, devices, now: ctx.now(), returned });
}

/** `/account/delete`: what exactly would go. */
export async function respondWithDeletion(c: Context<AppEnv>, returned?: Returned) {
  const { ctx } = c.var;
  const [account, devices, kept] = await Promise.all([
    getAccount(ctx),
    listSessions(ctx),
    countKept(ctx),
  ]);
  return respondWithDeletionPage(c, {
    account,
    devices: devices.length,
    kept,
    form: returned?.state,
    error: returned?.error,
  });
}
