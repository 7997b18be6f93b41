import type { Polarity } from './polarity.ts';

/** A phrase that bears on what stands after it. Written as the source of a regular expression over lower-cased text. */
export interface Cue {
  readonly source: string;
  readonly polarity: Exclude<Polarity, 'named'>;
  /** How many words that are not in the gap vocabulary may stand between the cue and the name. */
  readonly reach?: number;
}

/** Look like cues and are none; they are blanked before cues are sought. */
export const pseudoCues: readonly string[] = [
  'not only', 'not just', 'not merely', 'not limited to', 'not to mention', 'no less than', 'no fewer than', 'no more than', 'nothing but', 'no doubt',
  'no stranger to', 'no one else', 'no\\. ?\\d+', 'without hesitation', 'without doubt', 'never missed', 'never failed', 'non-profit', 'nonprofit',
  'no longer just', 'whether or not', 'why not', 'if not', 'not least', 'no-code', 'no code', 'no sql', 'nicht nur', 'nicht zuletzt', 'ohne zweifel',
  'pas seulement', 'non seulement', 'sans doute', 'no solo', 'no sólo', 'sin duda', 'without borders', 'not for profit', 'not-for-profit', 'no-show',
  'eager learning', 'i cannot live without', 'could not have', 'no later than', 'not released', 'do not disturb', 'do not resuscitate',
];

/** Cues before the name. The last one before the name decides. */
export const cuesBefore: readonly Cue[] = [
  // Denied
  ...[
    'no', 'not', 'never', 'none of', 'neither', 'nor', 'without', 'cannot', "can't", "don't", "doesn't", "didn't", "haven't", "hasn't", "isn't", "wasn't",
    'dont', 'lack', 'lacks', 'lacking', 'lack of', 'unfamiliar with', 'inexperienced (?:in|with)', 'zero', 'instead of', 'rather than', 'except', 'excluding',
    'apart from', 'other than', 'have yet to', 'has yet to', 'yet to', 'avoided', 'avoiding', 'free of', 'no longer',
    'kein', 'keine', 'keinen', 'keinerlei', 'keiner', 'nicht', 'ohne', 'nie', 'noch nie', 'statt', 'anstatt', 'anstelle von',
    "pas de", "pas d'", 'pas', 'aucun', 'aucune', 'sans', 'jamais', 'au lieu de', 'sin', 'ningún', 'ninguna', 'nunca', 'en lugar de', 'tampoco', 'senza', 'nessuna', 'sem', 'geen', 'zonder',
  ].map((source): Cue => ({ source, polarity: 'denied' })),
  // Wished for
  ...[
    'interested in', 'interest in', 'interests? (?:include|are)', 'curious about', 'passionate about', 'passion for', 'fascinated by', 'enthusiastic about',
    'aspiring', 'aspires? to', 'aspire', 'hop(?:e|es|ing) to', 'hope', 'want(?:s|ing)? to', "would (?:like|love) to", "i'd (?:like|love) to", 'wish(?:es|ing)? to', 'plan(?:s|ning)? to',
    'plan(?:s|ning)? on', 'intend(?:s|ing)? to', 'aim(?:s|ing)? to', '(?:eager|keen|excited|happy|willing|ready|motivated|thrilled|open|glad) to', 'keen on', 'keen interest in', 'look(?:ing)? forward to',
    'looking to', 'looking for', 'seeking', 'seeks', 'in search of', 'goal(?: is)?:? to', 'to learn', 'will learn', 'next (?:up|step|on my list):?', 'on my (?:list|roadmap):?',
    'want to learn', 'would love', 'dream(?:ing)? of', 'hoping for',
    'interessiert an', 'interesse an', 'interesse (?:für|fuer)', 'möchte', 'würde gerne?', 'freue mich (?:auf|darauf)', 'neugierig auf', 'plane', 'begeistert (?:von|für)',
    "intéressée? par", "envie d'", 'envie de', 'souhaite', 'souhaitant', 'passionnée? (?:par|de)', "j'aimerais", 'curieu(?:x|se) de', 'en recherche de',
    'interesad[oa] en', 'me gustaría', 'deseo', 'quiero', 'apasionad[oa] por', 'con ganas de', 'busco', 'en busca de',
  ].map((source): Cue => ({ source, polarity: 'wished', reach: 4 })),
  // Being learned
  ...[
    'currently learning', 'now learning', 'am learning', "i'm learning", 'self-studying', 'studying', 'learning(?: about| how to use| the basics of)?:?', 'in the process of learning', 'getting started with', 'new to',
    'ramping up on', 'getting familiar with', 'getting to know', 'exploring', 'taking (?:a |an |the )?(?:\\w+ )?(?:course|class|lessons) (?:in|on)', 'enrolled in (?:a |an )?(?:course|class) (?:in|on)', 'working through', 'upskilling in', 'picking up',
    'lerne (?:derzeit|gerade|aktuell|zurzeit)', 'lerne', 'derzeit am lernen von', 'einarbeitung in', 'im aufbau:?', "en cours d'apprentissage(?: de)?", "j'apprends", 'apprends', 'en formation sur', 'aprendiendo', 'estudiando', 'imparando',
  ].map((source): Cue => ({ source, polarity: 'learning', reach: 2 })),
  // Hedged: the author does claim it
  ...[
    'familiar with', 'familiarity with', 'basics? (?:of|in|knowledge|understanding|skills?|experience)?', 'exposure to', 'exposed to', 'some (?:experience|knowledge|exposure|familiarity)', 'working knowledge', 'rudimentary',
    'beginner(?: level)?(?: in)?', 'elementary', 'limited', 'little', 'introductory', 'a bit of', 'fundamentals of', 'awareness of', 'conversant with', 'notions? (?:de|en)', 'bases (?:de|en)', 'grundkenntnisse(?: in)?', 'grundlagen',
    'erste erfahrung(?:en)? (?:mit|in)', 'vertraut mit', 'conocimientos básicos(?: de| en)?', 'nociones(?: de)?', 'familiarizad[oa] con', 'conhecimentos básicos', 'basiskennis',
  ].map((source): Cue => ({ source, polarity: 'hedged' })),
];

/** Cues after the name, in the same item: `: none`, `(learning)`, `– no experience`. Anchored right behind the name. */
export const cuesAfter: readonly Cue[] = [
  { source: "\\s?(?:[:(–-]|is|was|are)\\s?\\(?(?:none|no(?: prior| previous| real)?(?: experience| knowledge)?(?= ?(?:[).,;]|$))|not (?:yet|used|known|applicable|a strength|familiar)|never used|n/a|0|keine?|aucune?|ningun[oa]|nunca|jamais|lacking)", polarity: 'denied' },
  { source: '\\s(?:experience|skills?|knowledge|kenntnisse)\\s?[:–-]\\s?(?:none|no|zero|keine|lacking)', polarity: 'denied' },
  { source: '\\s(?:is|was|are|were) not\\b', polarity: 'denied' },
  { source: '\\s?[(–:,-]\\s?\\(?(?:currently |actively |still |now )?(?:learning|studying|in progress|in training|self-studying|ongoing|wip|im aufbau|lerne(?: gerade)?|en cours|aprendiendo|en curso|en aprendizaje)', polarity: 'learning' },
  { source: '\\s?[(–:-]\\s?\\(?(?:planned|want to learn|wishlist|to learn|next|geplant|prévu|previsto|interested)', polarity: 'wished' },
  { source: '\\s?[(–:,-]\\s?\\(?(?:basics?|beginner|novice|elementary|introductory|familiar|some|limited|rudimentary|hobby|grundkenntnisse|grundlagen|basiskenntnisse|anfänger|notions?|débutante?|bases|básic[oa]|conocimientos básicos|nociones|principiante|less than)', polarity: 'hedged' },
];

/** Words that may stand between a cue and the name without breaking their bond. */
export const gapWords: ReadonlySet<string> = new Set(
  `a an the any some my our of in with on to for from and or nor yet at all much real prior previous professional commercial formal practical direct hands hands-on deep
  advanced significant particular specific strong good solid extensive production experience experienced knowledge training background exposure expertise skill skills skilled understanding
  proficiency proficient familiarity familiar qualification use used using utilize utilized work worked working know known knows code coded coding program programmed programming write written writing
  speak speaks speaking read reading develop developed developing have had has having been be being do does did touch touched learn learned learnt learning study studied studying
  more about gain gaining get getting into started become becoming how explore exploring build building tools tool like such as e.g. eg including currently also really actually even ever
  erfahrung erfahrungen kenntnisse kenntnis wissen mit im den der die das dem einer eine ein von zu über vertraut gearbeitet programmiert benutzt praktische berufliche
  expérience expériences connaissance connaissances compétence compétences en de des du d' l' la le les une un avec pratique maîtrise formation utilisé travaillé
  experiencia conocimiento conocimientos formación con el los las una uso usado trabajado manejo tengo he sobre practical level basic apprendre découvrir aprender lernen kennenlernen`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
