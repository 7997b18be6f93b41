/** "One" to "ten" as people write them in the four languages read; the forms of a noun's article included (ein, eine, einem, un, une, uno). */
export const smallNumbers = {
  en: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  de: { ein: 1, eine: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
  fr: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
  es: { uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
} as const;

/** A number in digits, with a decimal comma or point, or one of the words. */
export function numberIn(word: string, words: Readonly<Record<string, number>>): number | undefined {
  const digits = Number(word.replace(',', '.'));
  if (word !== '' && Number.isFinite(digits)) return digits;
  const spelled = word.toLowerCase();
  return Object.hasOwn(words, spelled) ? words[spelled] : undefined;
}
