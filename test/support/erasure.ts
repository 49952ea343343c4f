import { env } from "cloudflare:workers";
import { hashReceiptToken, newReceiptToken } from "../../src/features/accounts/erasure/receipt";
import { configOf } from "../../src/platform/config";
import type { Ctx } from "../../src/platform/context";
import type { Owner, PersonalData } from "../../src/platform/personal-data";
import { eventually } from "./context";
import { api } from "./letters";

/** The token of a receipt whose erasure is over, of nobody in particular. */
export async function aReceipt(): Promise<string> {
  const token = newReceiptToken();
  const hash = await hashReceiptToken(configOf(env), token);
  await env.DB.prepare(
    `insert into account_erasures (id, user_id, receipt_hash, job_id, requested_at, counts, completed_at)
     values (?1, ?2, ?3, ?1, ?4, '{}', ?4)`,
  )
    .bind(crypto.randomUUID(), 1e9 + Math.floor(Math.random() * 1e9), hash, Date.now())
    .run();
  return token;
}

type Deleted = { data: { receipt_url: string; receipt_page: string } };
export type ShownReceipt = {
  status: string;
  completed_at: string | null;
  erased: Record<string, number>;
};

/** It waits for the receipt, which is complete as soon as the erasure that a deletion began has ended. */
export async function erasureOf(deletion: Response): Promise<ShownReceipt> {
  if (deletion.status !== 200) throw new Error(`The deletion answered ${deletion.status}`);
  const { data } = await deletion.json<Deleted>();
  return receiptAt(data.receipt_url);
}

export const receiptAt = (url: string): Promise<ShownReceipt> =>
  eventually(async () => {
    const { data } = await (await api(url)).json<{ data: ShownReceipt }>();
    return data.status === "completed" ? data : null;
  });

/** All parts of a feature's removal, one after the other; returns how many there were. */
export async function removeAll(data: PersonalData<Ctx>, ctx: Ctx, owner: Owner): Promise<number> {
  for (let [from, parts] = [null as string | null, 1]; ; parts += 1) {
    from = (await data.removeFor(ctx, owner, from)).next;
    if (from === null) return parts;
  }
}

/** Erasures that a file of tests has begun go on by themselves, and would load code while it is put away. */
export async function erasuresAreOver(): Promise<void> {
  await eventually(async () => {
    const row = await env.DB.prepare(
      `select (select count(*) from account_erasures where completed_at is null)
         + (select count(*) from jobs where kind = 'account_erasure' and ended_at is null) as open`,
    ).first<{ open: number }>();
    return row?.open === 0;
  });
}
