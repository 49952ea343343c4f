// drizzle-kit reads every feature's tables here.
export * from "./features/accounts/tables";
export * from "./features/chat/tables";
export * from "./engines/companies/tables";
export * from "./engines/jobs/tables";
export * from "./features/letters/tables";
export * from "./features/profile/tables";
