import { type CefrLevel, cefrLevels } from '../evidence/language-levels.ts';
import { type SpokenMention, spokenLanguagesIn } from '../evidence/spoken-languages.ts';
import { patternsOf } from '../lexicon/patterns.ts';
import type { Judgement, Verdict } from '../model/report.ts';
import { defineKind } from './kind.ts';
import type { SpokenLanguageOptions } from './options.ts';
import { bySection } from './section-order.ts';

export const spokenLanguage = defineKind<'spoken-language', readonly SpokenMention[]>({
  kind: 'spoken-language',
  summary: 'The document names the language as one its author speaks, at or above the level asked.',
  find({ reading }, { name, aliases }) {
    const known = reading.knowledge.spokenLanguages.names.find(name);
    const forms = [...(known ? [] : [name]), ...aliases].map((text) => ({ text, weak: false, exact: false }));
    const own = { name: known?.name ?? name, kind: 'custom', forms, implies: [], cues: [], not: [] } as const;
    const mentions = spokenLanguagesIn(reading, patternsOf(own, reading.language)).filter(({ language }) => language === own.name);
    const listed = mentions.some(({ level, evidence }) => level !== undefined && evidence.role !== 'course');
    return bySection(listed ? mentions.filter(({ evidence }) => evidence.role !== 'course') : mentions, 'languages');
  },
  judge(mentions, options) {
    const judged = mentions.map((mention) => judgeMention(mention, options));
    for (const verdict of ['met', 'partly', 'unclear', 'missing'] as const satisfies readonly Verdict[]) {
      const found = judged.find((judgement) => judgement.verdict === verdict);
      if (found) return found;
    }
    return {
      verdict: 'missing',
      message: 'not named as a language spoken',
      evidence: [],
      hint: `If you speak ${options.name}, add it with its level.`,
    };
  },
});

function judgeMention({ level, levelWords, evidence }: SpokenMention, { level: asked, name }: SpokenLanguageOptions): Judgement {
  const says = (verdict: Verdict, message: string, hint?: string): Judgement => ({
    verdict,
    message,
    evidence: [evidence],
    ...(hint === undefined ? {} : { hint }),
  });
  if (evidence.role === 'denied' || evidence.role === 'wished')
    return says('missing', evidence.role === 'denied' ? 'the text denies it' : 'only wished for');
  if (evidence.role === 'learning' && (asked === undefined || level === undefined)) return says('partly', 'being learned');
  if (evidence.role === 'course' && asked === undefined) return says('partly', 'a course in it');
  if (asked === undefined) return says('met', level ? `spoken (${levelWords ?? level})` : 'named as a language spoken');
  if (level === undefined) return says('unclear', `named without a level, ${asked} asked`, `State your level of ${name}.`);
  const wanted: CefrLevel = asked === 'native' ? 'C2' : asked;
  const short = cefrLevels.indexOf(wanted) - cefrLevels.indexOf(level);
  const found = `${levelWords ?? level}${levelWords?.toUpperCase().startsWith(level) ? '' : ` (${level})`}, ${asked} asked`;
  if (evidence.role === 'course') return says(short <= 0 ? 'partly' : 'missing', `a course: ${found}`);
  return says(short <= 0 ? 'met' : short === 1 ? 'partly' : 'missing', found);
}
