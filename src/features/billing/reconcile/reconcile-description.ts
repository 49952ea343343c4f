import type { JobDescription } from "../../../platform/job-description";
import type { ReconcileInput } from "./reconcile-input";

const kind = { fr: "Comparaison des abonnements", en: "Comparison of subscriptions" };

export const reconcileDescription: JobDescription<ReconcileInput> = { kind, of: () => kind };
