import type { NoticeAnswer, PreferencesAnswer } from "./schemas";

export const exampleNotice: NoticeAnswer = {
  id: 41,
  kind: "mention",
  title: "sacha and 3 others mentioned you 6 times in Charts",
  excerpt: null,
  link: "/chat/rooms/Charts?around=12#m12",
  count: 6,
  people: 4,
  is_read: false,
  created_at: "2026-03-02T09:30:00.000Z",
};

export const examplePreferences: PreferencesAnswer = {
  channels: { mention: ["app", "push"], invitation: ["app", "email"], letters: ["app"] },
  quiet_hours: { from: "22:00", to: "07:30", time_zone: "Europe/Paris" },
};

/** They are the keys of the example in RFC 8291. */
export const exampleSubscription = {
  endpoint: "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV",
  keys: {
    p256dh:
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
};
export const examplePushKey =
  "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
