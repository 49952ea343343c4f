import { companiesFeature } from "./engines/companies/feature";
import { jobsFeature } from "./engines/jobs/feature";
import { searchFeature } from "./engines/search/feature";
import { accountsFeature } from "./features/accounts/feature";
import { adminFeature } from "./features/admin/feature";
import { billingFeature } from "./features/billing/feature";
import { chatFeature } from "./features/chat/feature";
import { cvAnalysisFeature } from "./features/cv-analysis/feature";
import { cvTailoringFeature } from "./features/cv-tailoring/feature";
import { docsFeature } from "./features/docs/feature";
import { filesFeature } from "./features/files/feature";
import { healthFeature } from "./features/health/feature";
import { lettersFeature } from "./features/letters/feature";
import { noticesFeature } from "./features/notices/feature";
import { offersFeature } from "./features/offers/feature";
import { profileEditorFeature } from "./features/profile-editor/feature";
import { profileFeature } from "./features/profile/feature";
import { quotasFeature } from "./features/quotas/feature";
import { transcriptionFeature } from "./features/transcription/feature";
import { visitsFeature } from "./features/visits/feature";
import type { Feature } from "./platform/feature";

/**
 * These are all features of the product; a new feature adds one line at the end. The order is that of the API's
 * documentation, and of adopting, exporting and removing personal data.
 */
export const features: readonly Feature[] = [
  // Quotas come before jobs, because jobs release their slots to the owner whom the quotas have by then.
  quotasFeature,
  // Jobs come before the other features, so that no running job adds to what those have handed over or removed.
  jobsFeature,
  companiesFeature,
  searchFeature,
  profileFeature,
  lettersFeature,
  visitsFeature,
  // It comes before the accounts, whose paths hold its page.
  billingFeature,
  accountsFeature,
  // They come before the chat, which erases the whole inbox that holds them.
  noticesFeature,
  chatFeature,
  filesFeature,
  // It comes before the analysis of CVs, whose paths hold its routes.
  cvTailoringFeature,
  cvAnalysisFeature,
  offersFeature,
  transcriptionFeature,
  // It comes before the administration, whose paths hold those of the editor.
  profileEditorFeature,
  adminFeature,
  healthFeature,
  docsFeature,
];
