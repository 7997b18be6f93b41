import { addTo } from '../model/add-to.ts';
import type { Document } from '../model/document.ts';

type Language = Document['language'];

/** Small words that only one of these languages uses often. */
const stopWords: Readonly<Record<Language, string>> = {
  en: 'the and of to in for with on at by from as an is are was i my this that using have has we our your it',
  de: 'der die das und von mit für im bei den dem des zur zum auf ein eine einer als ich sowie nach über durch ist wurde werden aus',
  fr: 'le la les des du et de en pour dans avec une un au aux sur par est je chez ainsi que qui mon ma mes',
  es: 'el la los las del y de en para con una un al por es que como mi su sobre desde hasta soy más',
  other:
    'il di e della per con dei nel alla gli che uma um do da dos das em com para não het een van voor met en bij naar ook och för med på af til og',
};

const languageOf = new Map<string, Language[]>();
for (const language of ['en', 'de', 'fr', 'es', 'other'] as const) {
  for (const word of stopWords[language].split(' ')) addTo(languageOf, word, language);
}

/** The language whose small words are most frequent. Words that several share count a part for each. */
export function languageOfText(texts: readonly string[]): Language {
  const counts: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0, other: 0 };
  let letters = 0;
  let foreign = 0;
  for (const text of texts) {
    foreign +=
      text.match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/gu,
      )?.length ?? 0;
    letters += text.length;
    for (const word of text.toLowerCase().match(/\p{L}{1,20}/gu) ?? []) {
      const languages = languageOf.get(word) ?? [];
      for (const language of languages) counts[language] += 1 / languages.length;
    }
  }
  if (foreign * 5 > letters) return 'other';
  const ranked = (['en', 'de', 'fr', 'es', 'other'] as const).toSorted((one, other) => counts[other] - counts[one]);
  return ranked[0] ?? 'en';
}
