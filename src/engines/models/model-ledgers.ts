/** The only place that knows how a day becomes its ledger. */
export function modelLedger(env: Env, now: Date) {
  return env.MODEL_LEDGERS.getByName(`day:${now.toISOString().slice(0, 10)}`);
}
