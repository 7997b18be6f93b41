/*
 * Words between which skills stand in sentences of postings; en, de, fr, es. Sources of regular expressions over lower-cased text.
 */

const adverbs =
  '(?:\\s(?:\\w+ly|hands-on|working|both|also|at least|professionally|and|or|proven|good|strong|deep|solid|practical|level|skills?|experience|knowledge|understanding|proficiency|expertise|familiarity|comfort|ability|interest|interested|proficient|familiar|skilled|experienced|fluent|fluency|competence|background|training|track record)){0,4}?';
const things =
  'experiences?|expertise|knowledge|proficien(?:cy|cies|t)|familiar(?:ity)?|understanding|skills?|skilled|fluen(?:cy|t)|competen(?:ce|cy|cies|t)|background|backgrounds|grounding|mastery|command|exposure|versed|experienced|grasp|foundations?|training|trained|track record|comfortable|acquainted|acquaintance|know-how|insights?|qualified|interest|interested|awareness|appreciation|confident|adept|expert|experts|specialist|speciali[sz]ation|speciali[sz]ed|speciali[sz]ing|history|record|at home|understand|literate|literacy|concepts|coding|coder|programming|developing|involvement|immersed|savvy|affinity';

/** What opens a list of skills: "experience with", "Kenntnisse in". */
export const skillOpeners: readonly string[] = [
  `(?:${things})${adverbs}\\s(?:with|in|of|using|on|at|about|around|within|across|regarding|for|to|towards)\\b(?:\\s(?:(?:working|work|worked|coding|programming|writing|operating|dealing|developing|building|using|utili[sz]ing|applying|handling|the use of|the (?:field|area|areas|domain|use|application|principles|fundamentals|basics|concepts|implementation) of|use of|both|use|how)\\b(?:\\s(?:with|in|on|using|of|software (?:in|with|using)|code (?:in|with)|from|to))?))?`,
  "you(?:'ve| have)? (?:also )?(?:already )?(?:know|master|understand|use|used|worked with|work with|worked in|worked on|written|code in|program in|love|enjoy working with)(?: how to use)?",
  '(?:ability|able) to (?:use|read|interpret|read and interpret|program in|code in|write code in|work with|operate|read and write)|how to (?:use|work with|test)|(?:have )?(?:worked|working|work) with|(?:use|usage) of|(?:write|writing|coding|code|coded|programming|program) in\\b|operating knowledge of|hands[- ]on (?:with|in)|must (?:know|understand)|certified in|trained in|exposure to|versed in',
  '(?:erfahrung(?:en)?|kenntnisse|kenntnis|expertise|know-how|umgang|vertraut|versiert|routine|wissen|verst(?:ä|ae)ndnis|fachwissen|praxis|grundkenntnisse|beherrschung|sicher|fit)(?: \\w+){0,2}? (?:mit|in|im|von|der|des|bei|f(?:ü|ue)r|als|rund um|aus|zu)(?: (?:der|den|dem|die|das|umgang mit|bereichen?|entwicklung (?:von|mit)|programmierung mit|anwendung von|nutzung von))*\\b',
  "(?:expérience|connaissances?|maîtrise|compétences?|pratique|expertise|familiarité|aisance|notions)(?: \\S+){0,2}? (?:avec|en|de|d'|du|des|dans|sur|à)(?: (?:la|le|les|l'|utilisation de|développement (?:en|avec)))*(?<=[\\s'a-zà])",
  '(?:vous|tu) (?:maîtrisez|connaissez|utilisez|maîtrises|connais)',
  '(?:experiencia|conocimientos?|dominio|manejo|formación|nociones|competencias?|destreza)(?: \\S+){0,2}? (?:con|en|de|del|sobre)(?: (?:el|la|los|las|uso de|manejo de|desarrollo (?:con|en)))*',
];

/** Opens the examples of what stands before. `all` asks for every one of them. */
export const exampleOpeners: readonly (readonly [source: string, mode: 'any' | 'all'])[] = [
  [
    '(?:,\\s?)?\\(?\\s?(?:such as|for example|for instance|like|e\\.\\s?g\\.?,?|eg[.:]|ex\\.|ideally|preferably|wie zum beispiel|wie (?:z\\.\\s?b\\.|beispielsweise|etwa)|z\\.\\s?b\\.|zum beispiel|beispielsweise|wie|etwa|tels? que|telles? que|par exemple|ex :|p\\.\\s?ej\\.|por ejemplo|tales? como|como)[,:]?',
    'any',
  ],
  [
    '(?:,\\s?)?\\(?\\s?(?:including|incl\\.|inclusive of|included|i\\.\\s?e\\.|namely|in particular|particularly|especially|specifically|insbesondere|v\\.\\s?a\\.|vor allem|einschließlich|inkl\\.|notamment|y compris|en particulier|incluyendo|en particular|concretamente)[,:]?',
    'all',
  ],
];

/** Says how many of the list are enough. */
export const countOpeners =
  /^\s*(?:(?:either|any|any of|any one of|(?:at least |a minimum of |minimum )?(?:one|1)(?: \(1\))?(?: or (?:more|several|two))?(?: of)?|some of|mindestens eine[rs]?|(?:einer|eine|eines) (?:der|oder mehrere[rn]?)|au moins une?|une? (?:des|ou plusieurs)|al menos un[oa]?|un[oa] (?:de|o más))(?=[\s:]))/i;
export const severalOpeners =
  /^\s*(?:at least|a minimum of|minimum|mindestens|au moins|al menos)\s+(two|three|four|five|2|3|4|5|zwei|drei|deux|trois|dos|tres)(?:\s*\(\d\))?\s+(?:or more\s+)?(?:of|(?=\p{L}))/iu;
/** "the following fields:" */
export const followingOpener =
  /^\s*(?:of\s+)?(?:the\s+|these\s+|any\s+|den\s+|der\s+|une?\s+|los?\s+|las?\s+|les?\s+|our\s+)?(?:following|folgenden?|suivante?s?|siguientes?|areas|fields|topics|technologies|tools|languages|programming languages|subjects|domains)\b[^:;.]{0,60}:\s*/i;

/** The open end of a list. */
export const openEnds =
  /^(?:another [\p{L} /-]{1,50}|(?:any |and |or |an? |eine[rsn]? |ein |une? |una? |the |in a |other |another |one of the )*(?:related|similar|comparable|equivalents?|equal|other|others|relevant|alike|adjacent|like|such|allied|any other|ähnlich\p{Ll}{0,2}|vergleichbar\p{Ll}{0,2}|verwandte[rns]?|andere[rns]?|gleichwertig(?:e[rns]?|es)?|similaires?|équivalente?s?|autres?|connexes?|similar(?:es)?|equivalentes?|afín|afines|otr[oa]s)(?: (?:or|and) (?:related|similar|equivalent|comparable|relevant))?(?: [\p{L}/ -]{0,50})?|etc\.?|…|\.{3}|and so on|and more|and others|usw\.?|o\.\s?ä\.?|u\.\s?ä\.?|similar|et al\.?|among others|u\.\s?a\.|a (?:closely )?related [\p{L} ]{0,30}|the like|equivalent)$/iu;

/** Adjectives, articles and quantities before a skill that are no part of its name. */
export const leadingWords = new Set(
  `a an the some any all both your our their its his her this that these those such other various several many multiple different certain one two three
   strong solid excellent good great very extensive deep in-depth indepth broad wide sound proven demonstrated demonstrable demonstrative valid active thorough comprehensive advanced basic basics fundamental
   practical hands-on hands working professional relevant prior previous significant substantial considerable outstanding exceptional superior highly
   proficient proficiency familiar familiarity experience experienced expertise knowledge understanding skills skill skilled fluent fluency ability able competent competency background expert expert-level
   few major exciting attractive competitive alternative associated e.g i.e eg ie
   minimum least more than over up to around about preferably ideally especially particularly e.g. i.e. etc with in of using on at for from within across as by and or plus also like
   you have has had having possess possesses must should will would can need needs required require requires including include includes know knowing understand use used
   well-developed well-rounded in-depth first-hand firsthand up-to-date current recent real real-world general overall common main key core strong, solid, extensive, modern-day
   commercial industry industrial post-graduate postgraduate graduate intermediate native clear complete full further additional certified successful effective keen genuine true recognised recognized respective corresponding least
   mindestens sehr gute guter gutes guten gut fundierte fundierter fundiertes sichere sicherer sicheres erste mehrjährige umfangreiche tiefe tiefgehende ausgeprägte ausgezeichnete einschlägige praktische idealerweise fließende verhandlungssichere der die das den dem des ein eine einer einem einen mit in im von für und oder
   bonne bonnes bon solide solides excellente excellentes parfaite le la les l' un une des du de d' en avec et ou première
   buen buena buenos buenas amplia amplios sólidos sólida experiencia conocimientos el los las una con en de del y o alto`.split(/\s+/),
);

/** Nouns behind a skill that say that it is one. */
export const trailingWords = new Set(
  `experience experiences skills skill knowledge expertise proficiency familiarity understanding background abilities ability competence competency competencies know-how exposure
   preferred required desired desirable essential plus bonus is are a an the and or in of with to for at on by from etc as well level levels user users mindset
   would be will must need highly very also including strongly particularly especially advantage mandatory necessary needed ideally
   disciplines discipline topics topic concepts knowhow setup general principle
   kenntnisse erfahrung erfahrungen kenntnissen wissen fähigkeiten vorteil wünschenswert erforderlich connaissances expérience compétences conocimientos experiencia
   environment environments setting settings`.split(/\s+/),
);

/** Words that alone name nothing that one could show. */
export const emptyNames = new Set(
  `team teams environment environments work works working job jobs role roles position positions company companies business businesses customer customers client clients people person candidate candidates
   field fields area areas discipline disciplines domain domains subject subjects topic topics technology technologies tool tools language languages framework frameworks concept concepts principle principles
   skill skills experience experiences knowledge expertise ability abilities qualification qualifications requirement requirements degree degrees education
   thing things way ways part parts level levels range variety number time times day days week weeks month months year years life lives world people colleague colleagues stakeholder stakeholders member members
   project projects product products service services solution solutions system systems application applications process processes task tasks problem problems challenge challenges idea ideas goal goals result results
   industry sector setting settings context contexts situation situations organisation organization organisations organizations department office opportunity opportunities passion interest interests attitude mindset
   following least other others same similar related more most both each either neither plus bonus asset advantage must
   code coding software technical technically best practices practice methods methodologies methodology techniques technique standards approaches platforms platform libraries library databases database devices data information quality
   communication design development analysis management engineering research testing training support science leadership
   it they we you he she them us i me who which what that this these those there here how why when where
   ability motivation enthusiasm drive energy initiative hard-working start-up startup fast-paced
   few major alternative according applicant applicants approval authority dependency dependencies execution formalities interaction manager managers market markets partner partners
   staff salary salaries reference references programme programmes program programs transformation identification enrolment interested primary investigation contribution value values
   growth impact success culture audience audiences influence background backgrounds office offices user users employee employees leader leaders expert experts professional professionals
   written oral verbal spoken above below higher lower beyond already further other another up-to-date full-time part-time e.g i.e eg ie etc
   data-driven new ground up scratch place hand order line kind type types form case cases use cases issue issues feature features need needs`.split(
    /\s+/,
  ),
);

const topics = new Set(
  'code coding software communication design development analysis management engineering research testing training support science leadership data information quality process systems system database databases standards methods'.split(
    ' ',
  ),
);

/** Words of which a name of several may not consist alone; "design systems" and "data quality" are names. */
export const emptyParts = new Set([...emptyNames].filter((word) => !topics.has(word)));

/** A line that begins with one of these tells a duty, not a skill. */
export const dutyVerbs = new Set(
  `provide execute facilitate demonstrate document ensure maintain manage support assist develop build create write lead drive work collaborate partner deliver perform prepare
   conduct review analyze analyse implement identify understand contribute participate coordinate communicate define establish evaluate monitor oversee organize organise plan
   present produce promote report represent research resolve serve set solve supervise take test track train translate update use apply adhere act advise answer arrange attend
   be bring carry check choose complete comply consult continue control cooperate deal discuss educate enable encourage engage execute explain follow give guide handle have help
   improve inspect install interact interpret investigate join keep know learn make meet mentor negotiate operate own perform pick provide push read receive record reduce run
   seek see share show speak stay steer strive suggest supply teach thrive troubleshoot undertake utilize utilise verify visit welcome socialise socialize authoring documenting mentoring`.split(
    /\s+/,
  ),
);
