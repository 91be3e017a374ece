// Laws draw the same examples in every run, so that a change fails by what it does and not by luck. The long suite draws anew.
//
//   PARLEY_SEED=any npx vitest run maths     draws anew (a failure prints its seed)
//   PARLEY_SEED=42 npx vitest run maths      draws by this seed
import fc from "fast-check";

const wanted = process.env.PARLEY_SEED ?? "1950";
if (wanted !== "any") fc.configureGlobal({ seed: Number(wanted) });
