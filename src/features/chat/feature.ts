import type { Feature } from "../../platform/feature";

export const chatFeature: Feature = {
  name: "chat",
  api: [
    {
      paths: ["/api/v1/chat/*", "/api/v1/ws/*"],
      family: "community",
      load: async () => (await import("./api/routes")).chatRoutes,
    },
  ],
  operations: async () => (await import("./api/operations")).chatOperations,
  pages: {
    paths: ["/chat/*"],
    load: async () => (await import("./pages/pages")).chatPages,
    styles: "chat",
    nav: { path: "/chat", label: { fr: "Discussion", en: "Chat" }, order: 30, audience: "members" },
  },
  personalData: async () => (await import("./store/personal-data")).chatPersonalData,
  notices: async () => (await import("./pages/messages/notices")).chatNotices,
};
