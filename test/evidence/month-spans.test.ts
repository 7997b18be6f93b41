import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsCovered } from '../../src/evidence/month-spans.ts';

const month = fc.integer({ min: 24000, max: 24120 });
const spans = fc.array(
  fc.tuple(month, month).map(([first, last]) => ({ first, last })),
  { maxLength: 12 },
);

test('months covered are the months that lie in some span', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const months = new Set(
        list.flatMap(({ first, last }) => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)),
      );
      expect(monthsCovered(list)).toBe(months.size);
    }),
  );
});
