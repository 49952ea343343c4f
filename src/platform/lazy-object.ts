import { DurableObject } from "cloudflare:workers";

type ObjectClass<Inner> = new (ctx: DurableObjectState, env: Env) => Inner;

type Handler = "fetch" | "alarm" | "webSocketMessage" | "webSocketClose" | "webSocketError";

type Methods<Inner> = Readonly<
  Record<Exclude<keyof Inner, keyof DurableObject>, true> & Partial<Record<Handler, true>>
>;

/**
 * The runtime wants the class of every object in the first module. This one stands there instead of `Inner`, whose code loads
 * with the first object, so that other isolates never parse it. Events wait until it is there, and then pass in their order.
 *
 * @param methods Every public method of `Inner`, handlers included: the runtime and the calls of others see no more.
 */
export function lazyObject<Inner extends DurableObject<Env>>(
  load: () => Promise<ObjectClass<Inner>>,
  methods: Methods<Inner>,
): ObjectClass<Inner> {
  class LazyObject extends DurableObject<Env> {
    inner: Inner | null = null;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      void ctx.blockConcurrencyWhile(async () => {
        this.inner = new (await load())(ctx, env);
      });
    }
  }
  for (const name of Object.keys(methods)) {
    Object.defineProperty(LazyObject.prototype, name, {
      value(this: LazyObject, ...given: unknown[]): unknown {
        const method: unknown = this.inner && Reflect.get(this.inner, name);
        if (typeof method !== "function") throw new Error(`The object has no method ${name}`);
        return Reflect.apply(method, this.inner, given);
      },
    });
  }
  // The cast holds because every method of `Inner` was defined above.
  return LazyObject as unknown as ObjectClass<Inner>;
}
