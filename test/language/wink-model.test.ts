import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { readAsset } from '../../src/assets.ts';
import { createLanguage, createWink } from '../../src/language/wink.ts';
import { openModel } from '../../src/language/wink-model.ts';
import { makeTexts } from './corpus.ts';
import { describe } from './describe.mjs';

interface Stock {
  readonly answers: readonly { readonly ordinary: boolean; readonly stem: string }[];
  readonly readings: readonly unknown[];
}

const require = createRequire(import.meta.url);
const { words, openWinkModel } = openModel(readAsset('wink-model.bin'));
const lexicon = Array.from({ length: words.size }, (_, index) => words.word(index));
const strangers = [
  '',
  'kubernetes',
  'xyzzy',
  'constructor',
  '__proto__',
  'toString',
  'tensorflow',
  'Ω',
  '机器学习',
  '👩🏽‍💻',
  'a'.repeat(300),
];
const sample = [...lexicon, ...strangers];
const texts = makeTexts(
  400,
  lexicon.filter((_, index) => index % 97 === 0),
);
let stock: Stock;

beforeAll(() => {
  const child = spawnSync(process.execPath, ['test/language/stock-wink.mjs'], {
    input: JSON.stringify({ words: sample, texts }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(child.stderr).toBe('');
  stock = JSON.parse(child.stdout);
});

test('the built model says of 400 texts what the stock model says', () => {
  // The exception lists behind lemmas stay out of the bundle; here they come from the package.
  const addons = {
    stem: require('wink-eng-lite-web-model/dist/porter-stemmer.js'),
    lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js'),
  };
  const wink = createWink(openWinkModel(), addons);
  for (const [index, text] of texts.entries()) {
    expect(JSON.parse(JSON.stringify(describe(wink, text))), JSON.stringify(text)).toEqual(stock.readings[index]);
  }
});

test('every word of the lexicon and some strangers are known and stemmed as by the stock model', () => {
  const language = createLanguage(readAsset('wink-model.bin'));
  const differing = sample.filter((word, index) => {
    const expected = stock.answers[index];
    return language.isOrdinaryWord(word) !== expected?.ordinary || language.stem(word) !== expected.stem;
  });
  expect(differing).toEqual([]);
  expect(words.size).toBe(87_593);
});
