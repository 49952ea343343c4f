import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { getReceipt } from "../erasure/receipt";
import { accountError } from "../errors";
import { ReceiptToken } from "./schemas";
import { toReceipt } from "./wire";

const unknownReceipt = () => accountError("RECEIPT_NOT_FOUND");

/** `/api/v1/users/erasures/…` shows the receipt of an erasure to whoever has its address. */
export const erasureRoutes = new Hono<AppEnv>().get(
  "/:receipt",
  valid("param", ReceiptToken, { refuse: unknownReceipt }),
  async (c) => {
    const receipt = await getReceipt(c.var.ctx, c.req.valid("param").receipt);
    return c.json({ success: true, data: toReceipt(receipt) });
  },
);
