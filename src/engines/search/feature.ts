import type { Feature } from "../../platform/feature";

export const searchFeature: Feature = {
  name: "search",
  cron: { "0 2 * * *": async () => (await import("./store-documents")).purgeGoneDocuments },
};
