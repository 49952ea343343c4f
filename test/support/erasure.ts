import type { Ctx } from "../../src/platform/context";
import type { Owner, PersonalData } from "../../src/platform/personal-data";
import { eventually } from "./context";
import { api } from "./letters";

type Deleted = { data: { receipt_url: string; receipt_page: string } };
export type ShownReceipt = {
  status: string;
  completed_at: string | null;
  erased: Record<string, number>;
};

/** What the receipt says, as soon as the erasure that a deletion began has ended. */
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
