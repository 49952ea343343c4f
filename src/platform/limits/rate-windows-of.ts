/** `clientKey` comes from `clientKeyOf`: it is a user or an address key, never an address in clear. */
export function rateWindows(env: Env, clientKey: string) {
  return env.RATE_WINDOWS.getByName(clientKey);
}
