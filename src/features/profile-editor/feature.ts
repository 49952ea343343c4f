import type { Feature } from "../../platform/feature";

/**
 * `/admin/profile` edits the owner's resume and `/profile` a member's own. They stand apart from the profile, because the
 * first asks the letters what rests on a line.
 */
export const profileEditorFeature: Feature = {
  name: "profile-editor",
  pages: {
    paths: ["/admin/profile/*", "/profile/*"],
    load: async () => (await import("./pages/all-pages")).resumePages,
    styles: "profile-editor",
  },
  rates: {
    // The draft is saved every other second while one types, perhaps in two tabs.
    profile_editing: {
      rate: "120/minute",
      routes: [
        "POST /admin/profile",
        "POST /admin/profile/draft",
        "POST /admin/profile/discard",
        "POST /admin/profile/take-back",
        "POST /admin/profile/empty",
        "POST /admin/profile/import",
        "POST /admin/profile/publish",
        "POST /admin/profile/versions/:number/restore",
        "POST /profile",
        "POST /profile/draft",
        "POST /profile/import",
        "POST /profile/discard",
        "POST /profile/versions/:number/restore",
      ],
    },
  },
  twins: {
    "GET /profile": "GET /api/profile/me",
    "POST /profile/import/accept": "PUT /api/profile/me",
    "POST /profile/photo": "PUT /api/profile/me/photo",
    "POST /profile/photo/remove": "DELETE /api/profile/me/photo",
  },
  personalData: async () => (await import("./store/personal-data")).editorPersonalData,
  flashes: async () => (await import("./pages/messages/flashes")).editorFlashes,
};
