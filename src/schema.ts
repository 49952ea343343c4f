// drizzle-kit reads every feature's tables here.
export {};
