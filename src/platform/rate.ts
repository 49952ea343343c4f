import * as z from "zod";

const UNIT_SECONDS = { second: 1, minute: 60, hour: 3_600, day: 86_400 } as const;
type Unit = keyof typeof UNIT_SECONDS;

/** It allows `max` requests in one window of a unit's length. */
export type Rate = { readonly max: number; readonly unit: Unit };

const SHAPE = /^(\d{1,9})\/(second|minute|hour|day)$/;

/** It is written `5/minute`. */
export const Rate = z.string().transform((text, issues): Rate => {
  const [, max = "", unit] = SHAPE.exec(text.trim()) ?? [];
  if (unit && Number(max) > 0) return { max: Number(max), unit: unit as Unit };
  issues.addIssue({ code: "custom", message: `reads "${text}", not a rate such as 5/minute` });
  return z.NEVER;
});

/**
 * It is written `auth_login=5/minute, default=100/minute`, with names of the rates that the features declare, and
 * `default`.
 */
export const RateOverrides = z
  .string()
  .default("")
  .transform((text) =>
    Object.fromEntries(
      text
        .split(",")
        .filter((pair) => pair.trim() !== "")
        .map((pair) => pair.split("=").map((part) => part.trim())),
    ),
  )
  .pipe(z.record(z.string().min(1), Rate));

export const windowMsOf = ({ unit }: Rate) => UNIT_SECONDS[unit] * 1000;
export const windowSecondsOf = ({ unit }: Rate) => UNIT_SECONDS[unit];

/** The header `X-RateLimit-Limit` writes it `5/minute`. */
export const headerTextOf = ({ max, unit }: Rate) => `${max}/${unit}`;

/** Messages and logs write it `5 per 1 minute`. */
export const rateTextOf = ({ max, unit }: Rate) => `${max} per 1 ${unit}`;
