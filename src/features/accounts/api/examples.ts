/** The documentation shows these examples. The people are made up. */
const times = { created_at: "2026-03-05T09:30:00.000Z", updated_at: "2026-03-05T09:30:00.000Z" };

export const examplePassword = "Correct-Horse-7";
export const exampleSession = "k3vJ9tQeS2mW7xZ1bN5cYA";

export const exampleTokens = {
  access_token: "eyJhbGciOiJIUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiI3In0.c2lnbmF0dXJl",
  token_type: "bearer",
  expires_in: 1_800,
  refresh_token: "q8Xb0VvJm1c9sYk2dTzR4nPw6LhGfEa3uOiC5xBtQ7M",
};

export const exampleOauthAccount = {
  id: 7,
  email: "camille@example.org",
  username: "camille",
  full_name: "Camille Exemple",
  role: "user",
  is_active: true,
  ...times,
};

export const exampleListedUser = {
  id: 8,
  username: "sacha",
  first_name: "Sacha",
  last_name: null,
  avatar: null,
};

export const examplePublicProfile = {
  ...exampleListedUser,
  bio: "Draws charts of rivers.",
  created_at: times.created_at,
};

export const exampleOwnProfile = {
  id: 7,
  username: "camille",
  email: "camille@example.org",
  role: "user",
  first_name: "Camille",
  last_name: "Exemple",
  bio: null,
  avatar: "/api/v1/users/7/avatar?v=5e7f00c2a1b9",
  language: "fr",
  ...times,
};

export const exampleAdminUser = { ...exampleOwnProfile, status: "active" };

export const exampleDevice = {
  id: exampleSession,
  device: "Firefox, Windows",
  created_at: times.created_at,
  last_seen_at: times.updated_at,
  is_current: true,
};

export const examplePagination = { page: 1, limit: 20, total: 1, pages: 1 };

export const exampleRecoveryCodes = ["7Q2M-0KXE-91TB-CWZ4", "P3HD-8VNA-2RJ6-0SYG"];

const exampleReceiptToken = "R4tQ9sJ2mYb7LrT0aWcEfGhIjKlMnOpQrStUvWxYz01";

export const exampleReceiptPlaces = {
  receipt_url: `/api/v1/users/erasures/${exampleReceiptToken}`,
  receipt_page: `/goodbye/${exampleReceiptToken}`,
};

export const exampleReceipt = {
  token: exampleReceiptToken,
  answer: {
    status: "completed",
    requested_at: "2026-03-05T09:30:00.000Z",
    completed_at: "2026-03-05T09:30:04.000Z",
    expires_at: "2026-04-04T09:30:04.000Z",
    erased: { letters: 3, rooms: 2, conversations: 1, messages: 48, jobs: 4, pictures: 1 },
  },
};

export const exampleLinkToken = "kX3vQ9sJ2mYb7LrT0aWcEfGhIjKlMnOpQrStUvWxYz0";
