import type { JobDeclaration, JobKind, JobStep } from "../../platform/job-kind";

/** With a sign of life every 4 s, a run that was killed is replaced within 12 s. */
export const LEASE_SECONDS = 12;

/** It declares a kind of job. Its input's schema and its code load only when a job of it is carried out. */
export function defineJob<Input, const Steps extends readonly JobStep[]>(
  declaration: JobDeclaration<Input, Steps>,
): JobKind<Input> {
  const { input, run: load, description, ...terms } = declaration;
  return {
    leaseSeconds: LEASE_SECONDS,
    ...terms,
    input,
    ...(description && {
      async description() {
        const [schema, { kind, of }] = await Promise.all([input(), description()]);
        return {
          kind,
          of(stored, facts) {
            const parsed = schema.safeParse(stored);
            return parsed.success ? of(parsed.data, facts) : kind;
          },
        };
      },
    }),
    async carryOut(ctx, run) {
      const [schema, runner] = await Promise.all([input(), load()]);
      return runner(ctx, { ...run, input: schema.parse(run.input) });
    },
  };
}
