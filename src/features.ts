import { companiesFeature } from "./engines/companies/feature";
import { jobsFeature } from "./engines/jobs/feature";
import { accountsFeature } from "./features/accounts/feature";
import { adminFeature } from "./features/admin/feature";
import { chatFeature } from "./features/chat/feature";
import { docsFeature } from "./features/docs/feature";
import { healthFeature } from "./features/health/feature";
import { lettersFeature } from "./features/letters/feature";
import { profileFeature } from "./features/profile/feature";
import { quotasFeature } from "./features/quotas/feature";
import { visitsFeature } from "./features/visits/feature";
import type { Feature } from "./platform/feature";

/**
 * Everything that the product consists of; a feature adds one line at the end. The order is that of the API's documentation, and
 * of adopting, exporting and removing what is kept of a person.
 */
export const features: readonly Feature[] = [
  // Jobs give their slots back where the quotas are by then.
  quotasFeature,
  // Before the rest, so that no job under way adds to what the others have handed over or removed.
  jobsFeature,
  companiesFeature,
  profileFeature,
  lettersFeature,
  visitsFeature,
  accountsFeature,
  chatFeature,
  adminFeature,
  healthFeature,
  docsFeature,
];
