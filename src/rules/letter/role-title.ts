import { tokenize } from '../../lexicon/tokens.ts';
import type { Block } from '../../model/document.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { isOwnHistory } from './history.ts';
import { outlineOf, placeOfAbsent, type Stretch, spanIn } from './outline.ts';
import { sentencesOf } from './prose.ts';
import { writtenElsewhere } from './written-elsewhere.ts';

/** Words of rank and form say little about the post itself. */
const fillers = new Set(
  'senior junior lead principal staff head chief associate assistant graduate trainee intern mid level ii iii iv i m w d f x h div all genders remote full part time and of for in the a de der die und et y'.split(
    ' ',
  ),
);

/** What says that the sentence is about the post applied for. */
const aboutPost =
  /\b(?:apply|applying|application|position|role|opening|vacancy|vacant|post|opportunity|advertised|job|bewerbe|bewerbung|stelle|anzeige|poste|candidature|postule|offre|annonce|puesto|vacante|candidatura|solicitud|oferta)\b/i;

/** What is longer is no word, and slow to stem. */
const longestWord = 40;

export const roleTitle: Rule = {
  id: 'letter/role-title',
  summary: "The letter does not say which post it is about, or names another posting's.",
  applies: 'letter',
  options: {},
  check(context) {
    const title = context.posting?.title;
    if (!title) return { skipped: 'the spec has no title' };
    const elsewhere = writtenElsewhere(context);
    if (elsewhere) return elsewhere;
    const stale = staleTitles(context, title);
    return stale.length > 0 ? stale : absentTitle(context, title);
  },
};

function absentTitle(context: RuleContext, title: string): readonly Fault[] {
  const { document, reading } = context;
  if (isTranslated(context, title)) return [];
  const stem = (word: string): string => (word.length > longestWord ? word : reading.language.stem(word));
  const written = new Set(document.blocks.flatMap(({ text }) => tokenize(text)).map(({ plain }) => stem(plain)));
  if (partsOf(title).some((part) => isSpokenOf(part.map(stem), written))) return [];
  const help = `Name the post in the first lines: "${headOf(title)}".`;
  return [{ span: placeOfAbsent(document), message: `the letter does not say that it is about the post "${title}"`, help }];
}

/** The noun that the post is called by (its last word), with one word more where the title has one. */
function isSpokenOf(part: readonly string[], written: ReadonlySet<string>): boolean {
  const noun = part.at(-1);
  if (noun === undefined) return false;
  const others = part.slice(0, -1);
  return written.has(noun) && (others.length === 0 || others.some((word) => written.has(word)));
}

/** A letter in another language than English translates an English title. */
function isTranslated({ document, reading }: RuleContext, title: string): boolean {
  return document.language !== 'en' && tokenize(title).every(({ plain }) => reading.language.isOrdinaryWord(plain));
}

/** "Research Scientist, Music Generation" is two parts, each of which may stand for the title. */
function partsOf(title: string): readonly (readonly string[])[] {
  const parts = title.split(/\s[-–|]\s|[,;:/()]/).map(contentWords);
  return [parts.flat(), ...parts].filter((part) => part.length > 0);
}

function contentWords(text: string): readonly string[] {
  const plain = tokenize(text).map((token) => token.plain);
  const content = plain.filter((word) => !fillers.has(word));
  return content.length > 0 ? content : plain;
}

function headOf(title: string): string {
  return (title.split(/\s[-–|]\s|[,;:(]/)[0] ?? title).trim();
}

/** Another posting's title where the letter says what it applies for: in the subject, or in a sentence about the post. */
function staleTitles(context: RuleContext, own: string): readonly Fault[] {
  const { document, others } = context;
  const ownWords = new Set(contentWords(own));
  const foreign = others
    .flatMap(({ title }) => (title === undefined ? [] : [headOf(title)]))
    .filter((title) => contentWords(title).length > 1 && !contentWords(title).every((word) => ownWords.has(word)));
  const about = [...outlineOf(document).head, ...sentencesOf(context)].filter(
    (stretch, index) => aboutPost.test(stretch.text) || index < outlineOf(document).head.length,
  );
  return about.flatMap((stretch) =>
    foreign
      .flatMap((title) => titleIn(stretch, title))
      .map(
        (place): Fault => ({
          span: spanIn(document, place),
          message: `"${place.text}" is the title of another posting`,
          help: `This posting is for "${own}".`,
        }),
      ),
  );
}

function titleIn({ block, start, end }: Stretch, title: string): readonly Stretch[] {
  const wanted = tokenize(title).map(({ plain }) => plain);
  const tokens = tokenize(block.text).filter((token) => token.start >= start && token.end <= end);
  const first = tokens.findIndex((_, at) => wanted.every((word, offset) => tokens[at + offset]?.plain === word));
  return first < 0 ? [] : placesOf(block, tokens[first]?.start ?? 0, tokens[first + wanted.length - 1]?.end ?? 0);
}

/** "I worked as a product designer" tells of the past. */
function placesOf(block: Block, start: number, end: number): readonly Stretch[] {
  const place = { block, start, end, text: block.text.slice(start, end) };
  return isOwnHistory(place) ? [] : [place];
}
