/* Soft skills by the phrases postings use: a pattern over the sentence, and the name a spec uses. Names of the lexicon where it has them. */
export const softPhrases: readonly (readonly [string, RegExp])[] = [
  [
    'explaining complex topics',
    /\b(?:(?:explain|communicate|convey|translate|present|articulate|simplify|describe)(?:ing)? (?:\w+ )?(?:complex|complicated|technical|difficult|sophisticated|scientific|abstract)(?: \w+){0,3}|make complex \w+ (?:simple|accessible|understandable))\b/i,
  ],
  [
    'relationship building',
    /\b(?:(?:build|develop|establish|maintain|cultivate|form|foster|create|grow|manage|nurtur)\w*(?: and (?:maintain|build|develop|sustain|manage|grow)\w*)? (?:\w+ ){0,3}(?:relationships?|rapport|partnerships|trust)|relationship[- ](?:building|management))\b/i,
  ],
  [
    'enthusiasm for learning',
    /\b(?:(?:enthusias\w+|eager\w*|keen|passion\w*|desire|willing\w*|hungry|curious|motivat\w+|open|love|drive|interest\w*|excited|committed|commitment|thirst|aptitude|ability|able|appetite) (?:\w+ ){0,2}(?:about |for |to |of |in )?(?:(?:continuously|constantly|always|quickly) )?(?:learn|learning)\b(?! (?:technologies|models|algorithms|systems|from))|(?:quick|fast|life-?long|continuous|self-directed|avid|active) learn\w*|learn(?:ing)? (?:quickly|fast|new (?:things|technologies|skills|tools|languages|concepts|systems|software))|lernbereit\w*|lernbereitschaft|growth mindset)\b/i,
  ],
  [
    'working under pressure',
    /\b(?:(?:work|thrive|perform|function|calm|cool|composure|stay calm|operate)\w*(?: \w+){0,3} under (?:\w+ )?(?:pressure|stress)|stress[- ]resistan\w+|fast[- ]paced|high[- ]pressure|tight deadlines|deadline[- ]driven|belastbar\w*|résistance au stress|trabajo bajo presión)\b/i,
  ],
  [
    'working independently',
    /\b(?:(?:work|working|operate|act|function)\w*(?: \w+){0,3} (?:independently|autonomously|on your own|with (?:minimal|little|limited) supervision|unsupervised|self-sufficiently)|self[- ](?:motivated|starter|driven|directed|sufficient|reliant|organi[sz]ed|managed?|management)|independent (?:worker|thinker|working|work style)|autonom(?:y|ous|ie|e|ía)|eigenständig\w*|selbst(?:st)?ändig\w*|eigeninitiative|sense of ownership|take ownership|ownership mentality)\b/i,
  ],
  [
    'teamwork',
    /\b(?:team[- ](?:player|oriented|spirit|work|minded)|work(?:ing)? (?:well |effectively |closely |collaboratively )?(?:in|within|as part of|on) (?:an? |our |the |cross[- ]functional |diverse |multidisciplinary |interdisciplinary |agile |international |small |large )*teams?|teamfähig\w*|teamgeist|esprit d'équipe|travail en équipe|trabajo en equipo|teamarbeit|collaborative spirit)\b/i,
  ],
  [
    'cross-functional collaboration',
    /\b(?:cross[- ](?:functional|team|department)\w*(?: \w+)? ?(?:collaborat\w+|teams?|work\w*|partners?)?|across (?:teams|departments|functions|disciplines)|interdisciplinary (?:teams?|collaborat\w+|work\w*|environment))\b/i,
  ],
  [
    'attention to detail',
    /\b(?:attention to (?:\w+ )?detail|detail[- ]?(?:oriented|focus\w*|minded|driven)|eye for (?:\w+ )?detail|meticulous\w*|accura(?:cy|te) and (?:\w+ )?detail|sorgfältig\w*|sorgfalt|genauigkeit|rigueur|rigoureu\w+|minucios\w+)\b/i,
  ],
  [
    'problem solving',
    /\b(?:problem[- ]solv\w+|solv(?:e|ing) (?:\w+ ){0,2}problems?|solution[- ](?:oriented|focus\w*|driven|finder)|troubleshoot(?:er)? mindset|lösungsorientier\w+|résolution de problèmes|resolución de problemas)\b/i,
  ],
  [
    'adaptability',
    /\b(?:adapt(?:able|ability|s|ing)?(?: (?:to|quickly|well)\b[^,.;]{0,30})?|(?:flexib(?:le|ility))(?! (?:hours|working|work|schedule))|comfort\w* with (?:ambiguity|change|uncertainty)|deal(?:ing)? with ambiguity|ambiguity|changing (?:priorities|environments?|requirements)|flexibilität|flexibel|adaptabilité|flexibilidad)\b/i,
  ],
  [
    'presentation skills',
    /\b(?:(?:comfortable|confident|experience|skilled|able) (?:in |with |at )?present(?:ing)?\b[^,.;]{0,30}|present(?:ing|ation) skills|public speaking|präsentations\w+)/i,
  ],
  [
    'time management',
    /\b(?:time[- ]management|manag\w+ (?:your |their |own |multiple |competing )?(?:time|deadlines|priorities)|meet(?:ing)? (?:\w+ )?deadlines|prioriti[sz]\w+(?: \w+){0,4}|multiple (?:projects|tasks|priorities|deadlines)|multi-?task\w*|juggl\w+)\b/i,
  ],
  [
    'organizational skills',
    /\b(?:(?:well[- ]|highly |very |super )?organi[sz](?:ed|ational)(?: (?:skills|abilities|talent))?|organi[sz]ation(?:al)? (?:skills|ability|abilities|talent)|structured (?:way of working|approach|work\w*|mindset|thinker)|organisationstalent|organisiert\w*|strukturierte\w* arbeits\w*|sens de l'organisation|capacidad de organización)\b/i,
  ],
  [
    'customer focus',
    /\b(?:customer[- ](?:focus\w*|oriented|orientation|centric\w*|first|obsess\w+|minded)|client[- ](?:focus\w*|oriented|facing attitude)|service[- ](?:minded|oriented|orientation|mentality)|kunden(?:orientier\w+|freundlich\w*)|sens du service|orientación al cliente|guest[- ](?:focus\w*|oriented))\b/i,
  ],
  [
    'initiative',
    /\b(?:take initiative|initiative|proactiv\w+|pro-active\w*|go-getter|can[- ]do|hands-on (?:mentality|attitude|mindset|approach)|drive to|driven individual|result[s]?[- ](?:oriented|driven)|entrepreneurial (?:spirit|mindset|drive)?|force de proposition|iniciativa|proaktiv\w*)\b/i,
  ],
  [
    'communication',
    /\b(?:communicat(?:ion|ive|or|e|ing)\b(?! (?:systems|networks?|protocols?|technolog\w+|engineering|design|studies|channels))(?: (?:skills?|abilit\w+|style))?|verbal and written|written and (?:verbal|oral)|articulate|kommunikations?(?:stark\w*|fähig\w*|stärke)|aisance relationnelle|bon relationnel|comunicación|interpersonal skills?|people skills)\b/i,
  ],
  ['curiosity', /\b(?:curious|curiosity|inquisitive\w*|inquiring mind|neugier\w*|curieu\w+|curiosité|curiosidad)\b/i],
  [
    'creativity',
    /\b(?:creativ(?:e thinker|e thinking|ity|e mind\w*|e and)|kreativ\w*|créativité|créati\w+|creatividad|innovative (?:thinker|mindset|thinking)|think(?:ing)? outside the box|creative)\b/i,
  ],
  [
    'analytical thinking',
    /\b(?:analytic(?:al)? (?:skills?|think\w*|mind\w*|abilit\w+|approach|and)|critical think\w*|analytical\b|analytisch\w*|esprit d'analyse|esprit analytique|capacidad analítica|logical thinking)\b/i,
  ],
  [
    'leadership',
    /\b(?:leadership(?! (?:team|program))|lead(?:ing)? by example|natural leader|führungs(?:kompetenz|stärke|qualitäten)|liderazgo|inspir\w+ (?:others|people|teams?))\b/i,
  ],
  [
    'empathy',
    /\b(?:empath\w+|compassion\w*|caring (?:attitude|nature|and)|emotional intelligence|einfühlungsvermögen|empathie|empatía|patient (?:and|with)|kind and|sensitiv(?:e|ity) (?:to|towards))\b/i,
  ],
  [
    'reliability',
    /\b(?:reliab(?:le|ility)(?! (?:engineer\w*|testing|systems?|of|and (?:availability|scal\w+|perf\w+)))|dependab\w+|punctual\w*|conscientious\w*|trustworth\w+|integrity|responsible attitude|sense of responsibility|zuverlässig\w*|verantwortungsbewusst\w*|fiable|sérieux|responsabilidad|honest\w*|discretion)\b/i,
  ],
  [
    'positive attitude',
    /\b(?:positive (?:attitude|mindset|outlook|energy)|friendly(?: and)?|enthusiastic\b(?! about learning)|energetic|motivated|highly motivated|motivation|engag(?:ed|ement) attitude|good sense of humou?r|sense of humou?r|engagiert\w*|motiviert\w*|dynamique|motivé\w*|hard[- ]working|work ethic|passionate(?= (?:individual|person|about what))|freundlich\w*|well-?groomed|welcoming)\b/i,
  ],
  [
    'giving and receiving feedback',
    /\b(?:(?:give|giving|receive|receiving|open to|accept\w*|constructive) (?:and (?:receive|give|receiving) )?(?:constructive )?(?:feedback|criticism))\b/i,
  ],
  [
    'negotiation',
    /\b(?:negotiat(?:ion|ing) skills?|negotiat(?:or|e)|verhandlungsgeschick|verhandlungsstärke|persuasi\w+|überzeugungskraft)\b/i,
  ],
  [
    'mentoring',
    /\b(?:mentor(?:ing)? (?:\w+ )?(?:others|junior\w*|engineers|team|students|colleagues|people)|coach(?:ing)? (?:others|junior\w*|colleagues|team))\b/i,
  ],
  [
    'stakeholder management',
    /\b(?:(?:manag|influenc|engag|work)\w*(?: with)? (?:\w+ ){0,2}stakeholders?|stakeholder (?:management|engagement))\b/i,
  ],
  ['decision making', /\b(?:decision[- ]mak\w+|make (?:\w+ )?decisions|sound judg(?:e)?ment|good judg(?:e)?ment|entscheidungsfreud\w*)\b/i],
  ['conflict resolution', /\b(?:conflict (?:resolution|management)|resolv\w+ conflicts?|de-?escalat\w+)\b/i],
];

/** A line of a requirement section that speaks of a person rather than of a skill. */
export const personOpeners =
  /^(?:you(?:'re| are| can| enjoy| like| love| thrive| bring| take| want| work| care| believe| feel| think| always| don't| value| embrace| will (?:enjoy|thrive|love))|(?:an? )?(?:strong |deep |genuine |real |true |demonstrated )?(?:passion|passionate|desire|drive|ability|willingness|willing|able|eager\w*|enthusias\w+|commitment|committed|comfortable|capacity|capable|interest|confident|confidence|love|appetite|motivation|mindset|attitude|sense|aptitude|flair|dedicat\w+)\b|(?:du|sie) (?:bist|sind|arbeitest|hast freude|haben freude|liebst)|freude an|spaß an|begeisterung für|leidenschaft für|vous êtes|vous aimez|eres\b|te (?:gusta|apasiona))/i;
