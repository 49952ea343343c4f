import { configOf } from "../platform/config";

type Bindings = Readonly<Record<string, unknown>>;

/**
 * It completes the variables of a local server, which prints its mail unless it is said to have a public address. A wrong
 * configuration throws here, before a page would answer with an error.
 */
export function localBindings<B extends Bindings>(configured: B, port: number) {
  const bindings = {
    LOCAL_ORIGIN: `http://localhost:${port}`,
    ...(!configured["SITE_ORIGIN"] && { MAIL_PRINT: "true" }),
    ...(!configured["STRIPE_SECRET_KEY"] && { SIMULATED_PAYMENTS: "true" }),
    ...configured,
  };
  configOf(bindings);
  return bindings;
}
