import type { ChatMessage } from "../../../src/features/chat/protocol";
import { quantile } from "../../bench/statistics";
import type { Life, Verdict } from "../verdict";
import type { Talker } from "./talker";

const RESUMED_WITHIN_MS = 3_000;

type ChatEvidence = {
  readonly talkers: readonly Talker[];
  /** The whole history, as a server that was killed once more gives it out. */
  readonly history: readonly ChatMessage[];
  readonly lives: readonly Life[];
};

/** Every promise that the clients' memory and the history do not bear out is one violation. */
export function judgeChat({ talkers, history, lives }: ChatEvidence): Verdict {
  const acknowledged = talkers.flatMap(({ promised }) => promised);
  const lost = lostMessages(talkers, history);
  const doubled = [
    ...repeated(history.map(({ client_id }) => client_id ?? "")).map(
      (id) => `doubled: ${id} is stored twice`,
    ),
    ...talkers.flatMap(({ person, shown }) =>
      repeated(shown.map(({ clientId }) => clientId)).map(
        (id) => `doubled: ${id} was shown twice to ${person.name}`,
      ),
    ),
  ];
  const different = talkers.flatMap((talker) => differences(talker, history));
  const resumptions = resumptionsMs(talkers, lives);
  const p95 = quantile(resumptions, 0.95);
  const due = (lives.length - 1) * talkers.length;
  const refusals = sum(talkers.map((talker) => talker.refusals));
  const violations = [
    ...lost,
    ...doubled,
    ...different,
    ...(resumptions.length < due ? [`resumed: ${resumptions.length} times instead of ${due}`] : []),
    ...(p95 <= RESUMED_WITHIN_MS ? [] : [`resumed: p95 is ${seconds(p95)}`]),
    ...(refusals > 0 ? [`refused: ${refusals} events`] : []),
  ];
  const figures = {
    kills: lives.length - 1,
    clients: talkers.length,
    said: sum(talkers.map(({ said }) => said)),
    stored: history.length,
    acknowledged: new Set(acknowledged.map(({ clientId }) => clientId)).size,
    "sent again, known already": sum(talkers.map(({ duplicates }) => duplicates)),
    lost: lost.length,
    "stored or shown twice": doubled.length,
    "clients with another list": different.length,
    resumed: resumptions.length,
    "resumed p50": seconds(quantile(resumptions, 0.5)),
    "resumed p95": seconds(p95),
  };
  return { figures, violations };
}

/** Acknowledged, or said by somebody who has heard it back, and not in the history under its number. */
function lostMessages(talkers: readonly Talker[], history: readonly ChatMessage[]): string[] {
  const stored = new Map(history.map(({ id, client_id }) => [id, client_id]));
  const saved = new Set(stored.values());
  return talkers.flatMap(({ person, promised, said }) => [
    ...promised
      .filter(({ id, clientId }) => stored.get(id) !== clientId)
      .map(({ id, clientId }) => `lost: ${clientId} was acknowledged as ${id} and is not there`),
    ...Array.from({ length: said }, (_, index) => `${person.name}-${index}`)
      .filter((clientId) => !saved.has(clientId))
      .map((clientId) => `lost: ${clientId} was said and never arrived`),
  ]);
}

/** A client should have shown the history, in its order; the result names the first difference. */
function differences({ person, shown }: Talker, history: readonly ChatMessage[]): string[] {
  const wrong = history.findIndex(({ id }, index) => shown[index]?.id !== id);
  if (wrong < 0 && shown.length === history.length) return [];
  return [
    `different: ${person.name} has shown ${shown.length} of ${history.length}, the first other at ${wrong}`,
  ];
}

/** From the server's first answer after a kill to the moment a client had caught up. */
function resumptionsMs(talkers: readonly Talker[], lives: readonly Life[]): number[] {
  return lives.slice(1).flatMap(({ upAt, killedAt }) =>
    talkers.flatMap(({ caughtUpAt }) => {
      const at = caughtUpAt.find((moment) => moment >= upAt && moment < killedAt);
      return at === undefined ? [] : [at - upAt];
    }),
  );
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || (seen.add(value), false));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const seconds = (ms: number) => (Number.isNaN(ms) ? "–" : `${(ms / 1_000).toFixed(2)} s`);
