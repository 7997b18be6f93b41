/** Longer tokens are data, not words: they are compared as they are. */
const longestWord = 40;

/** Lower-cased, without accents; `&` reads "and". Independent of the locale. */
export function plainWord(surface: string): string {
  if (surface === '&') return 'and';
  const lower = surface.toLowerCase();
  if (/^[a-z0-9.+#]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** Words whose final s is no plural, or whose fold would name another thing. */
const unfolded = new Set([
  'aws',
  'ios',
  'macos',
  'kubernetes',
  'pandas',
  'series',
  'analysis',
  'analytics',
  'physics',
  'mathematics',
  'statistics',
  'economics',
  'electronics',
  'graphics',
  'robotics',
  'logistics',
  'linguistics',
  'ethics',
  'politics',
  'obstetrics',
  'pediatrics',
  'news',
  'sas',
  'css',
  'dns',
  'gps',
  'gis',
  'cms',
  'lms',
  'ems',
  'ehs',
  'sales',
  'jenkins',
  'postgres',
  'redis',
  'express',
  'windows',
  'sass',
  'less',
  'rails',
  'devops',
  'mlops',
  'finops',
  'always',
  'business',
  'axis',
  'basis',
  'thesis',
  'synthesis',
  'diagnosis',
  'goods',
  'species',
  'means',
  'jobs',
  'keras',
  'canvas',
  'atlas',
  'bias',
  'gas',
  'lens',
  'nexus',
  'campus',
  'status',
  'corpus',
  'virus',
  'jira',
  'cals',
  'pos',
  'tls',
  'ias',
  'bas',
  'mas',
  'is',
  'us',
  'as',
  'this',
  'his',
  'has',
  'was',
  'does',
  'sous',
  'plus',
  'ops',
  'abs',
  'ens',
]);

/** British spelling → American, where a whole word differs. */
const american: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['theatre', 'theater'],
  ['programme', 'program'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['judgement', 'judgment'],
  ['cheque', 'check'],
  ['grey', 'gray'],
  ['paediatric', 'pediatric'],
  ['paediatrics', 'pediatrics'],
  ['anaesthesia', 'anesthesia'],
  ['anaesthetic', 'anesthetic'],
  ['orthopaedic', 'orthopedic'],
  ['orthopaedics', 'orthopedics'],
  ['gynaecology', 'gynecology'],
  ['haematology', 'hematology'],
  ['oncology', 'oncology'],
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['aluminium', 'aluminum'],
  ['tyre', 'tire'],
  ['artefact', 'artifact'],
  ['enrolment', 'enrollment'],
  ['fulfilment', 'fulfillment'],
  ['instalment', 'installment'],
  ['skilful', 'skillful'],
  ['archaeology', 'archeology'],
  ['encyclopaedia', 'encyclopedia'],
  ['manoeuvre', 'maneuver'],
  ['storey', 'story'],
  ['plough', 'plow'],
]);

/** Folds plural and British endings of a plain word. Terms and texts use the same function, so an odd fold does no harm. */
export function foldWord(plain: string): string {
  if (plain.length > longestWord || plain.length < 4 || !/^[a-z]+$/.test(plain)) return plain;
  const singular = unfolded.has(plain) ? plain : withoutPlural(plain);
  return american.get(singular) ?? americanEnding(singular);
}

function withoutPlural(word: string): string {
  if (word === 'menus') return 'menu';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function americanEnding(word: string): string {
  return word
    .replace(/isation$/, 'ization')
    .replace(/([lntmrdcg])ise(d|r)?$/, '$1ize$2')
    .replace(/([lntmrdcg])ising$/, '$1izing')
    .replace(/([aeo]l)l(ing|ed|er)$/, '$1$2')
    .replace(/([bdhilmnpv])our$/, '$1or')
    .replace(/lyse(d|r)?$/, 'lyze$1')
    .replace(/lysing$/, 'lyzing');
}
