/*
 * What the words around a degree say of it. Sources of regular expressions over lower-cased text, en, de, fr, es, it, pt.
 * The order of the tables is the order of judgement: left, then underway, then awarded.
 */

/** The author gave it up, or never took the title. */
export const leftCues: readonly string[] = [
  'withdr[ae]wn?',
  'dropped out',
  'left (?:to|for)',
  'left the (?:ph\\.?d\\.?|doctora\\w+|master\\w*|degree|programme|program|course|university)',
  'left in (?:19|20)\\d\\d',
  'verlassen',
  'left (?:the )?(?:program(?:me)?|before|without|after|early|in \\d{4} without)',
  'did not (?:complete|finish|graduate)',
  "didn't (?:complete|finish|graduate)",
  'not completed',
  'never (?:completed|finished)',
  'incomplete',
  'unfinished',
  'uncompleted',
  'no degree',
  'without (?:a )?degree',
  'without completing',
  'without graduating',
  'non[- ]degree',
  'some (?:coursework|college|university|graduate)',
  'discontinued',
  'interrupted',
  'partial (?:completion|coursework)',
  '\\d+ (?:credits|credit hours|ects) (?:toward|of|earned|completed)',
  '(?:first )?(?:one|two|three|\\d) (?:years?|semesters?) of (?:a|an|the)',
  'took (?:graduate )?courses',
  'abgebrochen',
  'ohne abschluss',
  'nicht abgeschlossen',
  'studienabbruch',
  'exmatrikuliert ohne',
  'abandonn[ée]e?',
  'interrompue?',
  'non (?:terminé|validé|obtenu|achevé)e?s?',
  'carrera trunca',
  'trunc[oa]',
  'niet (?:afgerond|voltooid)',
  'nicht (?:beendet|abgelegt|bestanden)',
  'no titulad[oa]',
  'inachev[ée]e?',
  'sin (?:finalizar|terminar|concluir|título)',
  'abandonad[oa]',
  'inconclus[oa]',
  'incomplet[oa]',
  'no (?:finalizad|terminad|concluid)[oa]',
  'trancad[oa]',
  'non (?:completat|conclus)[oa]',
  'studies? \\(no degree',
  '\\d+ (?:de|von|of|sur) \\d+ (?:créditos|crédits|ects|credits|leistungspunkten?)',
  '\\d+ (?:créditos|crédits|ects|credits) (?:superados |aprobados |cursados |validés |passed |earned )?(?:de|von|of|sur|out of) \\d+',
];

/** The last piece of work of a degree, and what says that it is not done: "falta PFC", "TFG pendiente", "Masterarbeit steht noch aus". */
const finalWork: readonly string[] = [
  '(?:final |senior |capstone |degree |master\\W?s |bachelor\\W?s )?(?:thesis|dissertation|viva|capstone|final (?:project|paper|exam(?:ination)?s?))',
  '(?:bachelor|master|diplom|abschluss|doktor|magister|examens)arbeit',
  '(?:abschluss|diplom)prüfung(?:en)?',
  'dissertation|disputation|kolloquium|verteidigung',
  "mémoire(?: de (?:fin d['’]études|master|recherche))?",
  'thèse|soutenance|rapport de stage',
  '(?:proyecto|trabajo|trabalho|projeto|lavoro)(?: de)? (?:fin|final|conclusión)(?: de (?:carrera|grado|máster|master|curso))?',
  'pfc|tfg|tfm|tfc|pfg|pfm|tcc',
  'tesis|tesina|memoria final|tese|tesi(?: di laurea)?',
];
const finalWorkOpen: readonly string[] = [
  'pendientes?|pendentes?|pending|outstanding|missing|remaining|ausstehend|offen|fehlt|fehlen|steht (?:noch )?aus|aussteht|manquante?|à (?:rendre|soutenir|finir|terminer)',
  'por (?:entregar|presentar|defender|hacer|leer)|sin (?:entregar|presentar|defender)|not (?:yet )?(?:submitted|defended|done|handed in)|to be (?:submitted|defended)|da (?:discutere|consegnare)|in sospeso',
];
const finalWorkLacks: readonly string[] = [
  'falta(?:ndo)?|faltan|(?:a|en) falta|pendientes?(?: de)?|pendente|lacks?|lacking|missing|pending|awaiting|all but|everything but|bis auf|fehlt|fehlende|ausstehende|il (?:me )?manque|manque|sauf|reste|manca',
];

/** All courses done, title lacking: partly. */
export const courseworkDoneCues: readonly string[] = [
  '\\babd\\b',
  'all but dissertation',
  'all-but-dissertation',
  'pénsum cerrado',
  'pensum cerrado',
  'cierre de pensum',
  'egresad[oa] sin título',
  'pasante',
  'coursework (?:completed|complete|only)',
  'course ?work only',
  'completed (?:all )?coursework',
  'dissertation pending',
  'thesis pending',
  'scheinfrei',
  'thesis under examination',
  'dissertation submitted',
  'thesis submitted',
  'awaiting (?:defen[cs]e|viva|conferral|graduation)',
  'viva pending',
  'defen[cs]e (?:scheduled|pending|planned|expected)',
  'pendientes? de (?:título|titulación|titularse|graduación)',
  'título en trámite',
  'diplôme en attente',
  "en attente (?:du diplôme|d['’]obtention|des? résultats?)",
  'awaiting (?:results|award|certificate)',
  '(?:degree|title|certificate|award) pending',
  'zeugnis (?:ausstehend|steht (?:noch )?aus)',
  `(?:${finalWork.join('|')}) (?:is |still |noch |sigue |está |reste )*(?:${finalWorkOpen.join('|')})`,
  `(?:${finalWorkLacks.join('|')}) (?:of |for |the |my |only |nur |noch |die |der |das |el |la |le |l['’]|du |de |del |d['’]|entregar |presentar |leer |defender |rendre |soutenir |solo |sólo |seulement |a |o |da |il |lo |final )*(?:${finalWork.join('|')})`,
];

/** Still going on. */
export const underwayCues: readonly string[] = [
  'candidate',
  'candidacy',
  'cand\\.',
  'expected',
  'anticipated',
  'projected',
  'in progress',
  'in-progress',
  'ongoing',
  'on-going',
  'currently (?:pursuing|enrolled|studying|completing|attending|reading for|working)',
  'current(?:ly)? (?:student|doctoral|phd|master)',
  'pursuing',
  'working (?:towards?|on)',
  'studying (?:for|towards?)',
  'reading for',
  'final[- ]year(?= (?:student|ph\\.?d|master|bachelor|undergraduate|candidate))',
  '(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)[- ]year (?:student|phd|master|bachelor|doctoral|undergraduate|graduate)',
  'completing',
  'to be (?:completed|awarded|conferred|obtained)',
  'due (?:to complete|to finish|in|20\\d\\d)',
  'graduating',
  'will (?:graduate|complete|receive|obtain)',
  'undergoing',
  'enrolled',
  'part[- ]time,? since',
  'laufend',
  'angestrebt(?:er)?',
  'voraussichtlich(?:er)?',
  'in arbeit',
  'derzeit',
  'aktuell(?:es studium)?',
  'noch nicht abgeschlossen',
  'abschluss (?:erwartet|geplant)',
  'doktorand(?:in)?',
  'promovend(?:in)?',
  'promotionsstudent(?:in)?',
  'en cours',
  'prévue?',
  'doctorante?',
  'étudiante?',
  'cursando',
  'en curso',
  'estudiante de',
  'doctorand[oa]',
  'previst[oa]',
  'en proceso',
  'in corso',
  'dottorand[oa]',
  'em andamento',
  'cursando',
  'em curso',
  'lopend',
  'student(?:in)?(?: im)?(?: of| en| de| der| in)?',
];

/** A year or term of study counted ("3º curso", "im 6. Semester"): still going on where no date says otherwise. */
export const termOfStudy =
  /(?<![\p{L}\p{N}])(?:\d{1,2}\. (?:fach)?semester|\d\.?(?:º|o|er|ero|do|to|ª|a)? (?:curso|año|cuatrimestre)|(?:primer|segundo|tercer|cuarto|quinto) (?:curso|año)|\d(?:ère|ème|e|re) année|(?:première|deuxième|troisième) année|(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|last|junior|senior)[- ]year|\d\.?[ºo] de(?= grado))(?!\p{L})/u;

/** The degree is another person's, or a thing named after degrees. */
export const otherPersonBefore =
  /(?:\b(?:(?:my|meine?|mon|ma|mi) (?:sister|brother|wife|husband|mother|father|partner|friend|boss|schwester|bruder|frau|mann|mutter|vater|soeur|frère|femme|mari|hermana|hermano|mujer|marido)|practice of|office of|lab of|ran the|kept the lab|coordinat\w+|administer\w+|timetabl\w+|supervis(?:ed?|ing|ion|or)|co-?supervis\w*|advis(?:ed|ing|es)|mentor(?:ed|ing|s)?|taught|teaching|tutor(?:ed|ing)?|graded|examin(?:ed|er|ing)|train(?:ed|ing)|hired|recruit(?:ed|ing)|led|managed|managing|manage|team of|group of|with|for|alongside|collaborat\w+ with|betreu(?:t|te|ung)|encadr(?:ée?s?|ement|ant)|dirig(?:ée?s?|id[oa]s?)|prof(?:essor)?\.?|advis[oe]rs?:?|supervisors?:?|promotor:?|betreuer(?:in)?:?|directeur|directrice|tutor:)(?!\p{L})[^.;]{0,60})$/iu;
export const otherPersonAfter =
  /^[\s'-]{0,2}(?:s\s)?(?:[- ]?level|students|candidates|theses|scholars|researchers|graduates|holders|courses?|classes|modules?|seminars?|lectures?|committees?|supervis\w+|advis\w+|admissions?|internships?|intern\b|recruit\w*|applicants|exams?|examin\w+|viva|programs|programmes|school|projects?|workshop|consortium|forum|symposium|defen[cs]es|training|kandidaten|studierende|studenten|arbeiten|étudiants|estudiantes|thesis (?:of|by|supervis\w+|committee|advis\w+))/i;
/** "Dr. Smith": somebody else's title before a name. */
export const titledName = /^\.?\s(?:(?:rer|phil|med|ing|h\.?\s?c|nat|jur|techn?)\.?\s?){0,3}\p{Lu}\p{Ll}+/u;

/** Titles of posts that only holders of a doctorate have: implied. */
export const doctorateImplied =
  /\b(?:post-?doc(?:toral)?(?: (?:researcher|fellow|scholar|associate|research|position))?|postdoktorand(?:in)?|post-?doctorant(?:e)?|(?:investigador(?:a)?|becari[oa]) post-?doctoral|full professor|privatdozent(?:in)?)\b/i;

/** Posts of doctoral students that do not name the degree itself. */
export const doctoralStudent =
  /\b(?:doktorand(?:in)?|promovend(?:in|us|a)|promotionsstudent(?:in)?|doctorant(?:e)?|doctorand[oa]|dottorand[oa]|doutorand[oa]|promotions(?:vorhaben|projekt)|thèse (?:de doctorat )?en cours|tesis doctoral en (?:curso|proceso)|doctoral (?:student|candidate|researcher|fellow)|graduate research assistant \(phd)\b/i;
