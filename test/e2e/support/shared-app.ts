/** The variables by which the set-up tells the workers where the app is, and which file holds its owner's cookies. */
export const ORIGIN = "E2E_ORIGIN";
export const OWNER = "E2E_OWNER";

export function fromSetup(name: typeof ORIGIN | typeof OWNER): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by test/e2e/global-setup.ts`);
  return value;
}
