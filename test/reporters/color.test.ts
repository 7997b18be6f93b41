import { expect, test } from 'vitest';
import { wantsColor } from '../../src/reporters/color.ts';

test.each<[string, Parameters<typeof wantsColor>[0], boolean]>([
  ['a pipe', { env: {}, isTerminal: false }, false],
  ['a terminal', { env: {}, isTerminal: true }, true],
  ['a dumb terminal', { env: { TERM: 'dumb' }, isTerminal: true }, false],
  ['NO_COLOR', { env: { NO_COLOR: '1' }, isTerminal: true }, false],
  ['an empty NO_COLOR', { env: { NO_COLOR: '' }, isTerminal: true }, true],
  ['FORCE_COLOR', { env: { FORCE_COLOR: '1' }, isTerminal: false }, true],
  ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' }, isTerminal: true }, false],
  ['FORCE_COLOR=3 on a dumb terminal', { env: { FORCE_COLOR: '3', TERM: 'dumb' }, isTerminal: true }, true],
  ['NO_COLOR over FORCE_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' }, isTerminal: true }, false],
  ['--color over NO_COLOR', { flag: true, env: { NO_COLOR: '1' }, isTerminal: false }, true],
  ['--no-color over FORCE_COLOR', { flag: false, env: { FORCE_COLOR: '1' }, isTerminal: true }, false],
])('%s', (_, wishes, colored) => {
  expect(wantsColor(wishes)).toBe(colored);
});
