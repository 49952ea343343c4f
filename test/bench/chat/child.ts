import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A TypeScript file in a process of its own. It ends with this one. */
export async function startChild(file: string): Promise<{ child: ChildProcess; hello: unknown }> {
  const child = fork(file, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${file} ended with ${String(code)}`);
  });
  const [hello] = (await Promise.race([once(child, "message"), ended])) as [unknown];
  ended.catch(() => {});
  return { child, hello };
}

/** Asks and waits for the one answer to it. */
export async function ask<T>(child: ChildProcess, request: object): Promise<T> {
  const ending = new AbortController();
  const { signal } = ending;
  const answered = once(child, "message", { signal });
  const ended = once(child, "exit", { signal }).then(() => {
    throw new Error("The process has ended");
  });
  child.send(request);
  try {
    const [answer] = (await Promise.race([answered, ended])) as [{ result?: T; error?: string }];
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.result as T;
  } finally {
    ended.catch(() => {});
    ending.abort();
  }
}
