/** It says what a person at the terminal can do about a failure; otherwise it shows the error itself. */
export function explainFailure(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|SQLITE_FULL/.test(text)) return "The disk is full: free some space and start again.";
  if (/EACCES|EROFS|EPERM/.test(text)) return `This folder cannot be written to. ${text}`;
  if (/SQLITE_BUSY|database is locked/.test(text))
    return "Another program is writing to the local database: end it, or pass --persist-to DIR.";
  return text;
}
