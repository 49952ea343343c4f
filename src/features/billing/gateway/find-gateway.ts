import type { Ctx } from "../../../platform/context";
import { type PaymentGateway, paymentModeOf } from "./gateway";

/** It is null where nothing is sold. The code of the service loads on use. */
export async function findGateway(ctx: Ctx): Promise<PaymentGateway | null> {
  const mode = paymentModeOf(ctx);
  if (mode === "closed") return null;
  if (mode === "simulated") return (await import("./simulated-gateway")).simulatedGateway(ctx);
  return (await import("./stripe-gateway")).stripeGateway(ctx);
}
