import { registerHooks } from "node:module";

const STAND_IN = "data:text/javascript,export class DurableObject {}; export const env = {};";

/** Rules that the bench runs in Node share modules with objects of the Worker, whose runtime's imports get a stand-in here. */
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier.startsWith("cloudflare:")
      ? { url: STAND_IN, shortCircuit: true }
      : nextResolve(specifier, context),
});
