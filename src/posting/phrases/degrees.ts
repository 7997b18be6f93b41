/* Words around degrees in postings; en, de, fr, es. */

type Level = 'associate' | 'bachelor' | 'master' | 'doctorate';

/** Words for a level that are no titles. */
export const levelWords: readonly (readonly [Level, RegExp])[] = [
  [
    'doctorate',
    /\b(?:doctoral(?:[- ]level)?(?: degree| qualification)?|doctorate|promotion in|promoviert|thèse de doctorat|doctorado)\b/gi,
  ],
  [
    'master',
    /\b(?:(?:advanced|graduate|post-?graduate|higher)(?:[- ]level)? (?:university )?(?:degree|qualification|education)|master(?:['’]?s)?(?:[- ](?:level|degree))|bac ?\+ ?5|diplôme d'ingénieur|master-?abschluss|máster|(?:masters|msc|ma)(?= (?:degree|in|or)\b))/gi,
  ],
  [
    'bachelor',
    /\b(?:undergraduate degree|(?:first|honou?rs|four[- ]year|4[- ]year|college|university|academic)(?: (?:university|college))? degree|bachelor(?:['’]?s)?(?:[- ](?:level|degree))|fachhochschulabschluss|bac ?\+ ?[34]|licence en|grado en|licenciatura|titulación universitaria|título universitario|bachelor-?abschluss)\b/gi,
  ],
  ['associate', /\b(?:associate(?:['’]?s)?(?:[- ](?:level|degree))|two[- ]year degree|bac ?\+ ?2|foundation degree)\b/gi],
];

/** A degree of no stated level. */
export const degreeWord =
  /\b(?:(?:relevant |technical |science |engineering |law |teaching |nursing |finance |business |stem |related |quantitative |scientific |accounting )?degree(?! of\b)(?:-level| level)?(?: qualified)?|(?:fach)?hochschul(?:abschluss|studium|bildung)|(?:abgeschlossenes? |erfolgreich abgeschlossenes )(?:(?:\p{L}+ )?studium|hochschulstudium)|studienabschluss|universitätsabschluss|studium (?:der|des|im|in)|diplôme (?:universitaire|en|de l'enseignement supérieur)|formation supérieure|formation universitaire|titulación|carrera universitaria|estudios universitarios)(?![\p{L}])/giu;

export const noDegree =
  /\b(?:no|without a?|don't need a|not? require a) (?:\w+ )?degree\b|\bdegree (?:is )?not (?:required|necessary|needed)|\bkein(?:en?)? (?:studium|abschluss)|\b(?:some|high) degree of\b|\bto (?:a|some) (?:high |great )?degree\b|\bdegree of\b/i;

/** Behind a word that may be a title. */
export const afterDegree =
  /^['’]?s?(?:\.|\))?(?:\s*(?:degree|diploma|level|in\b|of\b|or\b|and\b|from\b|abschluss|studium|im\b|der\b|en\b)|\s*[/,(]|-(?:level|abschluss|studium)|\s*$)/i;

export const fieldLead =
  /^['’]?s?(?:\s*[/,]?\s*(?:or|and)\s+(?:higher|above|equivalent))?\.?(?:\s*\([^()]{0,40}\))?[\s-]*(?:degree|degrees|diploma|level|level degree|qualification|abschluss|studium|master|bachelor)?(?:\s*\([^()]{0,40}\))?(?:\s+or\s+(?:higher|above|equivalent|similar))?,?\s+(?:(?:preferably|ideally|with a (?:major|focus|specialization|emphasis|concentration)|majoring|probably within the field between|within)\s+)?(?:in|of|im|in der|der|des|en|with a focus on|within|im bereich|im fach|in fachrichtung|mit schwerpunkt)\s+(?:(?:one of )?the (?:following )?(?:fields?|areas?) of\s+|(?:the )?(?:following )?(?:fields?|areas?|disciplines?|subjects?):?\s+|(?:dem )?(?:bereich|fach|fachrichtung)\s+|(?:a|an|any)\s+(?:\p{L}+\s+){0,3}(?:field|discipline|subject|area)s?\s*(?:such as|like|\(e\.g\.|e\.g\.|including|:)\s+)?/iu;

/** Where the fields of a degree end. */
export const fieldsEnd =
  /[.;](?:\s|$)|¦|\s(?:with|plus|along with|combined with|coupled with|from (?:a|an|accredited)|and (?:at least|a minimum|minimum|\d|strong|proven|experience|solid|good|have|relevant experience|knowledge|an? )|or (?:at least |a minimum of )?(?:\d|(?:an? )?(?:equivalent|comparable|relevant|related|similar|commensurate)(?: \p{L}+){0,4} (?:experience|qualification|background|training)|equivalent\b)|is\b|are\b|who\b|that\b|which\b|mit\b|sowie\b|oder (?:eine )?(?:vergleichbare|gleichwertige|ähnliche)|ou (?:équivalent|expérience)|o (?:equivalente|experiencia)|preferred|required|desired|strongly|highly|is a)(?![\p{L}])|,\s(?:with|and (?:at|a|\d)|or (?:an? )?equivalent|or \d|plus|\d|at least)|\s[–-]\s/iu;

export const relatedField =
  /\b(?:or|and|oder|ou|o|\/)?,?\s*(?:an?|any|other|in an?|einem?|un|une|otr[oa])?\s*(?:closely )?(?:related|similar|comparable|equivalent|relevant|adjacent|ähnlich\w*|vergleichbar\w*|verwandt\w*|équivalent\w*|similaire|afín|afines)\s*(?:\p{L}+\s+){0,2}(?:fields?|disciplines?|subjects?|areas?|degrees?|majors?|courses?|stud(?:y|ies)|fach\w*|studien\w*|domaine|filière|áreas?|carreras?)\b/iu;

export const equivalentExperience =
  /,?\s*(?:\(?\s*)?(?:or|and\/or|oder|ou|o)\s+(?:an?\s+|eine\s+|une?\s+)?(?:(?:at least |a minimum of )?(?:\d{1,2}\+?|\p{L}+)\s+years?(?:'|’)?\s+(?:of\s+)?)?(?:equivalent|comparable|relevant|related|similar|commensurate|substantial|professional|practical|work(?:ing)?|industry|gleichwertige|vergleichbare|équivalente?|equivalente)?(?:\s+(?:of|combination of|professional|practical|work|working|industry|relevant|related|education(?: and|\/| or)?|training(?: and|\/| or)?|and|or|in|technical|on-the-job|military|job|life|field))*\s+(?:experience|berufserfahrung|expérience|experiencia)\b/iu;

export const inProgress =
  /\b(?:pursuing|currently enrolled|enrolled in|working towards?|studying (?:for|towards?)|in progress|final[- ]year|penultimate|current(?:ly)? (?:a )?student|eingeschrieben|immatrikuliert|en cours|cursando)\b/i;
