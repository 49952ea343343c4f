import { defineJob } from "../../../engines/jobs";

/** It compares every customer with the payment service, once a day, because an event may be lost on its way. */
export const reconcileJob = defineJob({
  name: "billing-reconcile",
  steps: [{ name: "compare", progress: 90 }],
  deadlineSeconds: 12 * 3_600,
  expectedSeconds: 10,
  input: async () => (await import("./reconcile-input")).ReconcileInput,
  run: async () => (await import("./run-reconcile")).runReconcile,
  description: async () => (await import("./reconcile-description")).reconcileDescription,
});
