import * as fc from "fast-check";
import type { RoomEvent } from "./chat-client";

export const CLIENTS = 5;

/** One thing that happens to one of five clients, or to the room. `pick` chooses among the messages there are. */
export type Happening =
  | { readonly kind: "say" | "cut" | "back"; readonly who: number; readonly text: string }
  | { readonly kind: "resend"; readonly who: number; readonly pick: number }
  | {
      readonly kind: "edit" | "delete" | "react" | "unreact";
      readonly who: number;
      readonly pick: number;
      readonly text: string;
    }
  | { readonly kind: "deliver"; readonly who: number; readonly count: number }
  | { readonly kind: "evict" };

const who = fc.nat({ max: CLIENTS - 1 });
const pick = fc.nat({ max: 40 });
const text = fc.constantFrom("one", "two", "three", "four");
const about = <K extends string>(kind: K) =>
  fc.record({ kind: fc.constant(kind), who, pick, text });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("say" as const), who, text }) },
  { weight: 2, arbitrary: about("edit") },
  { weight: 2, arbitrary: about("delete") },
  { weight: 2, arbitrary: about("react") },
  { weight: 1, arbitrary: about("unreact") },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("resend" as const), who, pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("cut" as const), who, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("back" as const), who, text }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("deliver" as const), who, count: fc.nat({ max: 6 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "evict" } as const) },
);

export const histories = (length: number) =>
  fc.array(happening, { minLength: 5, maxLength: length, size: "max" });

type Aimed = Extract<Happening, { kind: "edit" | "delete" | "react" | "unreact" }>;

export const isAimed = (happening: Happening): happening is Aimed =>
  ["edit", "delete", "react", "unreact"].includes(happening.kind);

/** As a client would send it about the message `id`. */
export function toRoomEvent({ kind, text }: Aimed, room: string, id: number): RoomEvent {
  const emoji = text === "one" ? "👍" : "❤️";
  switch (kind) {
    case "edit":
      return { type: "edit", room, id, content: `${text}, edited` };
    case "delete":
      return { type: "delete", room, id };
    case "react":
      return { type: "react", room, id, emoji };
    case "unreact":
      return { type: "react", room, id, emoji, remove: true };
  }
}
