// drizzle-kit reads every feature's tables here.
export * from "./features/accounts/store/tables";
export * from "./features/chat/store/tables";
export * from "./engines/companies/tables";
export * from "./engines/jobs/tables";
export * from "./engines/search/tables";
export * from "./features/letters/store/tables";
export * from "./features/profile/tables";
export * from "./features/visits/store/tables";
export * from "./features/profile-editor/store/tables";
export * from "./features/files/store/tables";
export * from "./features/cv-analysis/store/tables";
export * from "./features/quotas/plans/tables";
export * from "./features/billing/store/tables";
export * from "./features/offers/store/tables";
export * from "./features/cv-tailoring/store/tables";
export * from "./features/transcription/store/tables";
