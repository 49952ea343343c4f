export const exampleFile = {
  id: 7,
  filename: "Notice.pdf",
  url: "/api/v1/files/7/download",
  type: "document",
  mime_type: "application/pdf",
  size: 48_213,
  digest: "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  scan: "unscanned",
  uploaded_at: "2026-11-29T20:00:00.000Z",
};

export const exampleStorage = { used_bytes: 48_213, quota_bytes: 1_073_741_824, files: 1 };

export const exampleUpload = {
  id: "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11",
  filename: "Concert.flac",
  type: "recording",
  size: 157_286_400,
  part_size: 8_388_608,
  parts: 19,
  have: [1, 2, 3],
  expires_at: "2026-11-30T20:00:00.000Z",
};
