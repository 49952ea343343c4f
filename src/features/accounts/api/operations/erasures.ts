import { withData } from "../../../../platform/openapi/community-envelope";
import { defineOperations } from "../../../../platform/openapi/operations";
import { accountError } from "../../errors";
import { ErasureReceipt } from "../answers";
import { exampleReceipt } from "../examples";
import { ReceiptToken } from "../schemas";

export const erasureOperations = defineOperations({
  tag: { name: "Receipts of erasures", description: "What is left to see of a deleted account." },
  security: "none",
  schemas: { ErasureReceipt },
  errors: [accountError],
  operations: {
    "GET /api/v1/users/erasures/:receipt": {
      id: "getErasureReceipt",
      summary: "Look at the receipt of an erasure",
      description: "Its address is in the answer to the deletion. It is kept for 30 days.",
      params: { schema: ReceiptToken, example: { receipt: exampleReceipt.token } },
      responses: {
        200: {
          description: "How far the erasure is, and how much was erased.",
          schema: withData(ErasureReceipt),
          example: { success: true, data: exampleReceipt.answer },
        },
      },
      errors: ["RECEIPT_NOT_FOUND"],
    },
  },
});
