import { dayNumber, daysIn } from '../../language/days.ts';
import { type Fault, numberOption, type Rule } from '../rule.ts';
import { outlineOf, type Stretch, spanIn } from './outline.ts';

const firstLines = 10;

/** Days of other things that stand at the top of a letter. */
const otherDay =
  /\b(?:advert\w*|posting|posted|vacancy|ref(?:erence)?|anzeige|ausschreibung|stellenangebot|annonce|offre|anuncio|oferta|born|birth|geb(?:oren|\.)|née?|nacid[oa]|d\.?o\.?b|available|start|from|ab|your (?:letter|e-?mail)|ihr schreiben)\b/i;

export const letterDate: Rule = {
  id: 'letter/letter-date',
  summary: "The letter's date is in the future or long past.",
  applies: 'letter',
  options: { oldest: 60, ahead: 3 },
  check({ document, date }, options) {
    const today = dayNumber(date);
    const [oldest, ahead] = [numberOption(options, 'oldest'), numberOption(options, 'ahead')];
    const [line] = outlineOf(document).head.slice(0, firstLines).filter(isDateLine);
    const [stated] = line ? daysIn(line.text) : [];
    if (!line || !stated) return [];
    const ages = stated.days.map((day) => today - day);
    if (ages.some((age) => age >= -ahead && age <= oldest)) return [];
    const [age = 0] = ages;
    const fault: Fault = {
      span: spanIn(document, line, ...stated.range),
      message: age < 0 ? "the letter's date is in the future" : `the letter is dated ${age} days ago`,
      help: 'Date it on the day you send it.',
    };
    return [fault];
  },
};

/** A day with no more around it than a place. */
function isDateLine({ text }: Stretch): boolean {
  const [stated] = daysIn(text);
  if (!stated || otherDay.test(text)) return false;
  const around = text.slice(0, stated.range[0]) + text.slice(stated.range[1]);
  return around.length <= 40 && !/\d/.test(around);
}
