// drizzle-kit reads every feature's tables here.
export * from "./features/accounts/tables";
export * from "./features/chat/tables";
export * from "./features/companies/tables";
export * from "./features/jobs/tables";
export * from "./features/letters/tables";
export * from "./features/profile/tables";
