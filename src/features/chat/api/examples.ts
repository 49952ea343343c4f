/** Examples for the documentation. The people are made up. */
const moment = "2026-03-05T09:30:00.000Z";

export const exampleRoom = {
  id: 3,
  name: "Charts",
  description: "About maps and rivers.",
  topic: "The delta",
  is_private: false,
  member_count: 2,
  created_at: moment,
  created_by: 7,
  archived: false,
  last_message_at: moment,
  role: "owner",
  is_invited: false,
  unread: 0,
};

export const exampleMessage = {
  id: 12,
  from_user: 7,
  username: "camille",
  content: "The delta is **drawn**.",
  timestamp: moment,
  client_id: "c-12",
  reactions: [{ emoji: "👍", users: [8] }],
};

export const exampleWritten = { id: 12, seq: 14, timestamp: moment };
export const examplePerson = { user_id: 8, username: "sacha" };
export const exampleMoment = moment;
