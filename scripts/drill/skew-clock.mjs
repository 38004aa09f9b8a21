// Loaded before a worker (node --import): its clock is wrong by SAFAR_DRILL_SKEW_MS.
const skew = Number(process.env.SAFAR_DRILL_SKEW_MS ?? 0);
const now = () => Reflect.apply(TrueDate.now, TrueDate, []) + skew;
const TrueDate = globalThis.Date;
globalThis.Date = new Proxy(TrueDate, {
  construct: (target, args, as) => Reflect.construct(target, args.length === 0 ? [now()] : args, as),
  apply: () => new TrueDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
