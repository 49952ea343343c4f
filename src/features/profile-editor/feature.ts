import type { Feature } from "../../platform/feature";

/** `/admin/profile` stands apart from the profile, because it asks the letters what rests on a line. */
export const profileEditorFeature: Feature = {
  name: "profile-editor",
  pages: {
    paths: ["/admin/profile/*"],
    load: async () => (await import("./pages/pages")).profileEditorPages,
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
      ],
    },
  },
  flashes: async () => (await import("./pages/messages/flashes")).editorFlashes,
};
