import { Hall, type HallOptions } from "./hall";

/** The bench sends these to the process that plays the clients. One hall is open at a time for each key. */
export type LoadRequest =
  | { readonly do: "open"; readonly key: string; readonly options: HallOptions }
  | { readonly do: "talk"; readonly key: string; readonly inFlight: number; readonly ms: number }
  | {
      readonly do: "whisper";
      readonly key: string;
      readonly times: number;
      readonly pauseMs: number;
    }
  | {
      readonly do: "burst";
      readonly key: string;
      readonly size: number;
      readonly times: number;
      readonly pauseMs: number;
    }
  | { readonly do: "close"; readonly key: string };

const halls = new Map<string, Hall>();

async function perform(request: LoadRequest): Promise<unknown> {
  if (request.do === "open") {
    halls.set(request.key, await Hall.open(request.options));
    return null;
  }
  const hall = halls.get(request.key);
  if (!hall) throw new Error(`No hall ${request.key}`);
  switch (request.do) {
    case "talk":
      return hall.talk(request.inFlight, request.ms);
    case "whisper":
      return hall.whisper(request.times, request.pauseMs);
    case "burst":
      return hall.burst(request.size, request.times, request.pauseMs);
    case "close":
      halls.delete(request.key);
      return hall.close();
  }
}

process.on("message", (request: LoadRequest) => {
  void perform(request).then(
    (result) => process.send?.({ result: result ?? null }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send?.({ result: "ready" });
