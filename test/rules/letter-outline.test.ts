import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { outlineOf } from '../../src/rules/letter/outline.ts';
import { today } from '../support.ts';

const prose = 'I keep the catalogue of a small archive, and I have kept it for nine years without losing a page of it.';

async function parts(text: string, path = 'letter.txt') {
  const { head, salutation, body, signOff, signature } = outlineOf(
    await readDocument(new TextEncoder().encode(text), path, { as: 'cover-letter', today }),
  );
  return [head.length, salutation?.text, body.map((stretch) => stretch.text.slice(0, 10)), signOff?.text, signature?.text];
}

describe('parts of a letter', () => {
  test.each([
    ['plain', `Dear Ms Ito,\n\n${prose}\n\nKind regards,\n\nAnn Lee`, [0, 'Dear Ms Ito,', ['I keep the'], 'Kind regards,', 'Ann Lee']],
    ['run in', `Dear Ms Ito, ${prose} Thank you. Sincerely, Ann Lee`, [0, 'Dear Ms Ito,', ['I keep the'], 'Sincerely,', 'Ann Lee']],
    [
      'a head, a professional title, an enclosure',
      `Ann Lee\nLeeds\n\n3 May 2026\n\nDear Prof. Ito:\n\n${prose}\n\nYours faithfully\n\nAnn Lee, MSc\n\nEncl. CV`,
      [3, 'Dear Prof. Ito:', ['I keep the'], 'Yours faithfully', 'Ann Lee'],
    ],
    [
      'German, to two',
      `Sehr geehrte Frau Ito, sehr geehrter Herr Vale,\n\n${prose}\n\nMit freundlichen Grüßen\nAnn Lee`,
      [0, 'Sehr geehrte Frau Ito, sehr geehrter Herr Vale,', ['I keep the'], 'Mit freundlichen Grüßen', 'Ann Lee'],
    ],
    [
      'French, with a long formula',
      `Madame, Monsieur,\n\n${prose}\n\nJe vous prie d'agréer, Madame, mes salutations.\n\nAnn Lee`,
      [0, 'Madame, Monsieur,', ['I keep the'], "Je vous prie d'agréer, Madame, mes salutations.", 'Ann Lee'],
    ],
    [
      'Spanish',
      `Estimados señores:\n\n${prose}\n\nAtentamente,\nAnn Lee`,
      [0, 'Estimados señores:', ['I keep the'], 'Atentamente,', 'Ann Lee'],
    ],
    ['no greeting', `Ann Lee\n\n${prose}\n\nBest,\nAnn`, [1, undefined, ['I keep the'], 'Best,', 'Ann']],
    ['no goodbye', `Hi Sam,\n\n${prose}`, [0, 'Hi Sam,', ['I keep the'], undefined, undefined]],
    [
      'an address below the name',
      `Hi Sam,\n\n${prose}\n\nBest,\nAnn Lee | ann@lee.example`,
      [0, 'Hi Sam,', ['I keep the'], 'Best,', 'Ann Lee'],
    ],
    ['thanks inside', `Hi Sam,\n\nThank you for calling. ${prose}\n\nBest,\nAnn`, [0, 'Hi Sam,', ['Thank you '], 'Best,', 'Ann']],
  ])('%s', async (_, text, expected) => {
    expect(await parts(text)).toEqual(expected);
  });
});
