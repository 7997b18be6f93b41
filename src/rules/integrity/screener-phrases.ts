/*
 * Imperatives that are meant for software, by language, on text without accents in small letters. A recruiter's résumé speaks of ranking
 * candidates too: what makes the phrase an instruction is "this candidate", "previous instructions", "if you are an AI".
 */

/** What some word of the phrase is, and the phrase: looked for first, because the phrases take milliseconds to compile. */
type Phrase = readonly [cue: string, source: string];

const machine =
  '(?:ai|a\\.i\\.|artificial intelligence|llm|large language model|language model|chatgpt|gpt|ats|bot|robot|automated system|machine)';
const person = '(?:candidate|applicant|application|resume|cv|profile|cover letter|person)';
const thisPerson = `this (?:is|${person})`;

const english: readonly Phrase[] = [
  [
    'ignor|disregard|forget|override|bypass',
    '(?:ignore|disregard|forget|override|bypass) (?:all |any |every )?(?:of )?(?:the |your |my |these )?(?:previous|prior|above|preceding|earlier|foregoing|other|existing|original|system) (?:and \\w+ )?(?:instructions?|prompts?|directions?|directives?|rules|guidelines|criteria|commands?|requirements)',
  ],
  [
    'you are ',
    `you are (?:now )?an? (?:${machine}|hr|resume|recruiting|recruitment|hiring|expert|senior)[ -](?:[a-z]+ ){0,2}(?:recruiter|screener|screening|assistant|model|evaluator|agent|reviewer|system|tool|software)`,
  ],
  ['you are ', `if you are (?:reading this (?:and|as) )?(?:an? )?${machine}`],
  [
    '(?:note|attention|message|instructions?|hint|reminder|notice)(?: to| for)?:? (?:the |any |all |every )?(?:[alcgbrm]|hiring)',
    `(?:note|attention|message|instructions?|hint|reminder|notice)(?: to| for)?:? (?:the |any |all |every )?(?:${machine}s?|(?:resume|cv|hiring|recruiting|recruitment|automated) (?:ai|screener|screening|parser|system|software)s?)(?: (?:model|system|screener|recruiter|reviewer|reader|tool|assistant|parser|software|evaluator)s?)?(?: ?[:,.!]| reading| who| that| must| should| please)`,
  ],
  [
    thisPerson,
    `(?:rank|rate|score|mark|flag|grade|recommend|select|shortlist|short-list|hire|approve|classify|treat|prioriti[sz]e|advance|evaluate|move|list|place|put|accept) this ${person} (?:as|first|highest|at|with|to|for|above|over|number|favou?rably|positively|immediately|in|\\d)`,
  ],
  [
    `${thisPerson}|(?:give|assign|award) (?:me|it) `,
    `(?:give|assign|award) (?:this ${person}|me|it) (?:a |an |the )?(?:perfect|maximum|highest|top|full|best|100|10)(?: ?%| ?/ ?\\d+| out of \\d+)? ?(?:possible )?(?:score|rating|rank|ranking|mark|grade|match)?`,
  ],
  [
    thisPerson,
    `this ${person} (?:must|should|has to|is to) (?:always )?be (?:hired|recommended|shortlisted|ranked|scored|rated|selected|prioriti[sz]ed|advanced|invited|given|accepted|approved|considered the)`,
  ],
  [
    thisPerson,
    `this (?:${person} is|is) (?:an? )?(?:exceptionally|extremely|uniquely|the most|the best|the ideal|the perfect) (?:well[- ])?(?:qualified|suited|matched|candidate|applicant|match|fit)`,
  ],
  [
    '(?:respond|reply|answer|output|return|print|say) (?:only |with |that |the |["\'\u201c\u2018])',
    '(?:respond|reply|answer|output|return|print|say) (?:only )?(?:with |that )?(?:the (?:words?|phrase|text) )?["\'\u201c\u2018](?:yes|hire|highly|exceptional|perfect|strong|excellent|recommended|qualified|this|match|100)',
  ],
  [
    "(?:do not|don't|never) (?:mention|reveal|disclose|tell|repeat|report)",
    "(?:do not|don't|never) (?:mention|reveal|disclose|tell|repeat|report) (?:to anyone )?(?:this|these|the) (?:instructions?|prompt|message|hidden text|note)",
  ],
  [
    'system (?:prompt|override|message|instruction)',
    'system (?:prompt|override|message|instruction)s?: ?(?:you|ignore|rank|this|the (?:candidate|applicant)|always|disregard)',
  ],
];

const kiOrSoftware = '(?:ki|kunstliche intelligenz|ai|sprachmodell|llm|bewerbersoftware|bewerbermanagement|chatgpt|bot)';
const german: readonly Phrase[] = [
  [
    'ignor|vergiss|vergessen sie|missacht|ubergehe',
    '(?:ignoriere|ignorieren sie|vergiss|vergessen sie|missachte|missachten sie|ubergehe) (?:bitte )?(?:alle |die |samtliche |alle deine |deine )?(?:vorherigen|vorigen|bisherigen|obigen|fruheren|vorangegangenen|vorhergehenden|anderen) (?:anweisungen|instruktionen|befehle|vorgaben|regeln|prompts?|kriterien)',
  ],
  ['(?:du bist|sie sind) ', `(?:du bist|sie sind) (?:jetzt |nun )?eine? ${kiOrSoftware}`],
  ['(?:wenn|falls|sofern) (?:du|sie) eine? ', `(?:wenn|falls|sofern) (?:du|sie) eine? ${kiOrSoftware}`],
  [
    '(?:hinweis|achtung|nachricht|anweisung|mitteilung) (?:an|fur) ',
    `(?:hinweis|achtung|nachricht|anweisung|mitteilung) (?:an|fur) (?:die |das |jede |alle )?${kiOrSoftware}`,
  ],
  [
    'dies(?:en|e|es|er) (?:kandidat|bewerb|lebenslauf|profil)',
    '(?:bewerte|bewerten sie|stufe|empfiehl|empfehlen sie|wahle|wahlen sie|setze|setzen sie|reihe|priorisiere|priorisieren sie) (?:diesen|diese|dieses|dieser) (?:kandidat(?:en|in)?|bewerber(?:in)?|bewerbung|lebenslauf|profil)',
  ],
];

const iaOrModel =
  '(?:ia|intelligence artificielle|inteligencia artificial|modele de langage|modelo de lenguaje|llm|logiciel|chatgpt|robot|sistema)';
const french: readonly Phrase[] = [
  [
    'ignor|oublie|ne ten|ne tiens',
    '(?:ignore[zr]?|oublie[zr]?|ne tiens pas compte|ne tenez pas compte) (?:de )?(?:toutes )?(?:les |des |tes |vos )?(?:instructions|consignes|directives|regles) (?:precedentes|anterieures|ci-dessus|ci dessus)',
  ],
  ['tu es |vous etes ', `(?:tu es|vous etes) (?:maintenant )?(?:une?|l[' ]) ?(?:recruteu\\w+ )?${iaOrModel}`],
  ['tu es |vous etes ', `si (?:tu es|vous etes) une? ${iaOrModel}`],
  [
    '(?:note|message|instruction|consigne)s? (?:pour|a) ',
    `(?:note|message|instruction|consigne)s? (?:pour|a) (?:l[' ]|les |le |toute )?(?:ia|intelligence artificielle|modele de langage|logiciel de tri)`,
  ],
  [
    'cet?t?e? (?:candidat|profil|cv)',
    '(?:classe|note|evalue|recommande|place|selectionne|retien|retene)[zs]? (?:absolument )?(?:ce candidat|cette candidat(?:e|ure)|ce profil|ce cv)',
  ],
];

const spanish: readonly Phrase[] = [
  [
    'ignor|olvid|descart',
    '(?:ignora|ignore|ignorar|olvida|olvide|descarta|descarte) (?:todas )?(?:las |tus |sus )?(?:instrucciones|indicaciones|ordenes|reglas) (?:anteriores|previas|de arriba)',
  ],
  ['(?:eres|usted es) ', `(?:eres|usted es) (?:ahora )?(?:una? )?(?:reclutador\\w* (?:de |con )?)?${iaOrModel}`],
  ['(?:eres|usted es) ', `si (?:eres|usted es) una? ${iaOrModel}`],
  [
    '(?:nota|mensaje|instruccion|instrucciones|aviso) (?:para|a) ',
    '(?:nota|mensaje|instruccion|instrucciones|aviso) (?:para|a) (?:la |el |toda )?(?:ia|inteligencia artificial|modelo de lenguaje|sistema de seleccion)',
  ],
  [
    'est[ea] (?:candidat|perfil|curriculum|cv|solicitud)',
    '(?:clasifica|clasifique|califica|califique|puntua|puntue|recomienda|recomiende|selecciona|seleccione|valora|valore|evalua|evalue|prioriza|priorice) (?:a )?(?:este|esta) (?:candidat[oa]|candidatura|perfil|curriculum|cv|solicitud)',
  ],
];

/** Marks that chat models read as the turn of the system or the user. */
const controls: readonly string[] = ['<\\|(?:im_start|im_end|system|user|endoftext)\\|>', '\\[/?inst\\]', '<</?sys>>'];

const phrases = [...english, ...german, ...french, ...spanish];
const maybePhrase = new RegExp([...new Set(phrases.map(([cue]) => cue)), '<\\||inst\\]|sys>>'].join('|'));

/** Where orders stand in a text without accents in small letters. */
export function screenerPhrasesIn(text: string): readonly RegExpMatchArray[] {
  if (!maybePhrase.test(text)) return [];
  const possible = phrases.flatMap(([cue, source]) => (new RegExp(cue).test(text) ? [source] : []));
  const wordy = possible.length > 0 ? [`(?<![\\p{L}\\d])(?:${possible.join('|')})(?![\\p{L}])`] : [];
  return [...text.matchAll(new RegExp([...wordy, ...controls].join('|'), 'gu'))];
}

/** Work on such attacks: whoever writes of it quotes them. */
export const research =
  /prompt[- ]?injection|jail ?break|red[- ]?team|adversarial|attack|guardrail|exploit|vulnerabilit|prompt[- ]?hacking|llm security|angriff|attaque|ataque|inyeccion|such as|e\.g\.|detect/;
