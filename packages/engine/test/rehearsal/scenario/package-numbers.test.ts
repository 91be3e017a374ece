// Numbers given out as packages come up.
import fc from "fast-check";
import { expect, it } from "vitest";
import { PackageNumbers } from "../../../src/rehearsal/scenario/package-numbers.ts";

it("gives each package one number, in the order in which they come up, however many there are", () => {
  const packages = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.nat(7), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 2000,
      size: "max",
    }),
  );
  fc.assert(
    fc.property(packages, (taken) => {
      const width = taken[0].length;
      const numbers = new PackageNumbers(width);
      const known = new Map<string, number>();
      for (const one of taken) {
        const key = one.join();
        if (!known.has(key)) known.set(key, known.size);
        expect(numbers.find(one)).toBe(numbers.count > (known.get(key) ?? 0) ? known.get(key) : -1);
        expect(numbers.take(one)).toBe(known.get(key));
        expect(numbers.find(one)).toBe(known.get(key));
      }
      expect(numbers.count).toBe(known.size);
      for (const [key, number] of known) {
        expect(one(numbers, number, width)).toBe(key);
      }
    }),
    { numRuns: 10 },
  );
});

function one(numbers: PackageNumbers, number: number, width: number): string {
  return Array.from({ length: width }, (_, g) => numbers.combination(number, g)).join();
}
