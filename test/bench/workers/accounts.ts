import { hashPassword } from "../../../src/features/accounts/passwords";
import { readAccessToken } from "../../../src/features/accounts/tokens";
import { configOf } from "../../../src/platform/config";
import rows from "./rows";

export { GenerationLimit, JobLog, RateWindows } from "../../../src/index";

/** The product, with what a signed-in request and a sign-in pay for by itself. */
export default {
  ...rows,
  async fetch(request, env, execution) {
    const { pathname, searchParams } = new URL(request.url);
    const count = Number(searchParams.get("count"));
    if (pathname === "/bench/sessions") {
      const token = request.headers.get("authorization")?.slice("Bearer ".length) ?? "";
      for (let done = 0; done < count; done += 1) {
        if (!(await readAccessToken(configOf(env), token, new Date()))) throw new Error("Refused");
      }
      return Response.json({ count });
    }
    if (pathname === "/bench/hashes") {
      for (let done = 0; done < count; done += 1) await hashPassword(`Correct-Horse-${done}`);
      return Response.json({ count });
    }
    return rows.fetch(request, env, execution);
  },
} satisfies ExportedHandler<Env, never>;
