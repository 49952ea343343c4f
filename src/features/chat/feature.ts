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
    badge: async () => (await import("./pages/unread-badge")).countUnreadBadge,
  },
  twins: {
    "GET /chat": "GET /api/v1/chat/rooms",
    "GET /chat/search": "GET /api/v1/chat/search",
    "POST /chat/rooms": "POST /api/v1/chat/rooms",
    "GET /chat/rooms/:room": "GET /api/v1/chat/rooms/:room/messages",
    "POST /chat/rooms/:room/messages": "POST /api/v1/chat/rooms/:room/messages",
    "POST /chat/rooms/:room/join": "POST /api/v1/chat/rooms/:room/join",
    "POST /chat/rooms/:room/leave": "POST /api/v1/chat/rooms/:room/leave",
    "POST /chat/rooms/:room/decline": "DELETE /api/v1/chat/rooms/:room/invitations/:userId",
    "POST /chat/rooms/:room/read": "POST /api/v1/chat/rooms/:room/read",
    "POST /chat/rooms/:room/invitations": "POST /api/v1/chat/rooms/:room/invitations",
    "POST /chat/rooms/:room/about": "PATCH /api/v1/chat/rooms/:room",
    "POST /chat/rooms/:room/archive": "PUT /api/v1/chat/rooms/:room/archive",
    "POST /chat/rooms/:room/members/:userId": "PUT /api/v1/chat/rooms/:room/members/:userId",
    "GET /chat/people": "GET /api/v1/users",
    "GET /chat/with/:username": "GET /api/v1/users",
    "GET /chat/dm/:userId": "GET /api/v1/chat/dm/:userId",
    "POST /chat/dm/:userId/messages": "POST /api/v1/chat/dm/:userId",
    "POST /chat/dm/:userId/read": "POST /api/v1/chat/dm/:userId/read",
    "POST /chat/dm/:userId/block": "PUT /api/v1/chat/blocks/:userId",
    "POST /chat/dm/:userId/unblock": "DELETE /api/v1/chat/blocks/:userId",
  },
  cron: {
    "0 2 * * *": async () => (await import("./search/offer-backlog")).offerBacklog,
  },
  personalData: async () => (await import("./store/personal-data")).chatPersonalData,
  notices: [
    {
      name: "mention",
      label: { fr: "On me mentionne dans un salon", en: "Somebody mentions me in a room" },
      texts: async () => (await import("./pages/messages/notice-texts")).mentionTexts,
    },
    {
      name: "invitation",
      label: { fr: "On m’invite dans un salon", en: "Somebody invites me to a room" },
      texts: async () => (await import("./pages/messages/notice-texts")).invitationTexts,
    },
  ],
  flashes: async () => (await import("./pages/messages/flashes")).chatFlashes,
};
