import type { PostingSectionKind } from '../model.ts';

/*
 * Headings of postings as people write them, in en, de, fr, es. Sources of regular expressions over the lower-cased heading without marks;
 * each has to meet the whole heading. The first kind that fits has it.
 */
export const headingPhrases: readonly (readonly [PostingSectionKind, readonly string[]])[] = [
  [
    'keywords',
    [
      '(?:applicant tracking system|ats|resume|cv|job|search|relevant|suggested|matching)?[ -]?(?:key ?words|tags)(?: (?:for|from) .*)?',
      'hard skills|technologies|(?:our |the |your )?(?:main |core |current )?(?:tech(?:nology|nical)?[ -]stack|stack)(?: (?:we use|includes?|you.*))?',
      'our tech|(?:tools|tech|technologies) (?:we|you) use|skills (?:from|matching|associated).*|schlagw(?:o|ö)rte?r?|mots[- ]cl(?:é|e)s|palabras clave',
    ],
  ],
  [
    'preferred',
    [
      '(?:preferred|desired|desirable|additional|optional|bonus|extra|plus|advantageous|beneficial)(?: (?:but not required|and desired))?(?: (?:job|candidate|professional|technical))?(?: (?:qualifications?|skills?|requirements?|experiences?|attributes|criteria|points?|knowledge|education|competenc(?:ies|es)|characteristics|assets?|background|abilities|capabilities|if you have|if))*(?: (?:and|&|/) (?:qualifications?|skills?|experience|knowledge|abilities|competencies))*',
      "(?:(?:it(?:'s| is)|a|some|our|the|these (?:are|would be)|what(?:'s| is|'d be)|that (?:is|would be)|further|additional) )?(?:nice|good|great)[- ]to[- ]haves?(?: (?:skills?|qualifications?|requirements|experience|but not required|but not essential|if you have|for this role))*",
      '(?:it |what |this |these )?would be (?:a |an )?(?:plus|bonus|asset|advantage|nice|great)(?: to have)?',
      "(?:it(?:'s| is|s) )?(?:a )?(?:plus|bonus|big plus)(?: (?:if|points).*)?|pluses|extra (?:credit|points)|brownie points.*|bonus points.*|(?:what|that) would (?:be nice|set you apart|make you stand out).*",
      "what (?:sets|will set|makes) you (?:apart|stand out)|you(?:'ll| will)? stand out (?:if|with).*|preferred|desirables?|ideal(?:ly)?(?: you.*)?|(?:ideal candidates? (?:will )?(?:also )?ha(?:ve|s)).*",
      'w(?:ü|ue)nschenswert(?:e.*)?(?: (?:w(?:ä|ae)re|sind|ist).*)?|von vorteil|(?:das )?(?:ist|w(?:ä|ae)re) (?:ein plus|von vorteil|sch(?:ö|oe)n)|pluspunkte|idealerweise',
      '(?:les )?(?:plus|atouts)(?: du profil)?|serai(?:en)?t un plus|(?:apprécié|souhaité|souhaitable)e?s?|(?:requisitos |conocimientos )?(?:deseables?|valorables?|opcional(?:es)?)|se valorarán?(?: positivamente)?',
    ],
  ],
  [
    'required',
    [
      '(?:job |key |core |main |general |minimum |basic |essential |mandatory |required |technical |professional |position |role |candidate |entry |formal |special(?:ized|ised)? |other |your |our |the |must[- ]have |hard |application )*(?:requirements?|qualifications?|prerequisites|criteria|must[- ]haves?|competenc(?:ies|es|e)|skill ?sets?|credentials)(?: (?:for|of|include|are|and|&|/|summary|needed|required|sought|profile|experience|skills?|education|qualifications?|requirements|knowledge|abilities|position|role|the|this|job|must|haves?|candidates?|applicants?|competencies))*',
      '(?:required|minimum|key|core|technical|essential|necessary|professional|relevant|basic|mandatory|your|person(?:al)?|must[- ]have|soft|other|special|language)? ?(?:skills?|experience|knowledge|education|expertise|background|abilities|profile|attributes|certifications?|licen[cs]es?|languages?|training)(?:,? ?(?:and|&|/|or|,)? ?(?:required|skills?|experiences?|knowledge|education|expertise|qualifications?|abilities|background|requirements?|training|attributes|certifications?|licen[cs]es?|specifications?|needed|profile|we seek|we.re looking for))*',
      "(?:about you|who you are|who are you|you|you are|you(?:'re| are) (?:a )?.{0,30}(?:if|who)|you have|you(?:'ll| will)? (?:also )?(?:have|need|bring)|(?:must|should) have|your (?:profile|skills|background|expertise|strengths|story|qualities|talents?|qualifications?|experience|toolbox|toolkit)|is this you|are you.*\\?|does this sound like you|sounds like you)",
      "(?!who we are|what we do|who are we)(?:what|skills|things|who|whom|qualities) (?:do )?(?:are )?(?:you|we|are we|we are|we're|we’re|we'll|you'll|you will|you should|you must|you need|this role)(?: are| will| would)?(?: also)?(?: ideally)? ?(?:need|needs|looking|look|bring|have|offer us|expect|want|seek|require|seeking|searching|possess|hoping|know|as)?(?: (?:to|from|for|in|of|you|be|see|us|the|with|a|an|have|this|role|table|successful|succeed|success|qualify|bring|know|job|candidate|our|next|new|team|member|colleague|it|as|well|ideal))*",
      ".{0,30}what (?:you|we)(?:'ll| will)? (?:will )?need.*|(?:this is )?what (?:it takes|makes you (?:a )?(?:great|good|successful).*)|to (?:be successful|succeed|qualify|apply|thrive|join).*|the (?:ideal|right|successful|perfect) (?:candidate|person|profile|fit|applicant)(?: (?:will )?(?:have|has|is|be|for.*))?|(?:ideal|candidate|successful|your|person) (?:candidate|profile|specification|applicant)(?: (?:has|have|will have))?|(?:our|we) (?:expectations|expect(?: (?:you|from you).*)?)|(?:is|are) required|we(?:'re| are)? (?:looking|searching|hoping) for.{0,40}",
      "(?:this|the) (?:role|position|job) (?:requires?|demands?).*|(?:we|you) (?:require|need|must have)|you(?:'re| are| might be| may be)? (?:a )?(?:good|great|perfect|right|ideal)? ?(?:fit|match|candidate) (?:if|for).*|(?:you should|you might) (?:apply|be|have).*|we(?:'d| would) (?:love|like) (?:to (?:hear|talk|meet).*|you.*|if.*)|we want (?:you|someone).*|join us if.*|do you have.*|applicants? (?:must|should).*|(?:qualified )?(?:candidates?|applicants?) (?:will|must|should|have|has).*|who (?:should|can) apply|who.*looking for.*|.*you (?:must|should) have|experience and knowledge in.*|.*(?:what|who) we.{0,15}look(?:ing)? for.*|why (?:we would choose )?you",
      '(?:das |ihr |dein |fachliche |pers(?:ö|oe)nliche |gew(?:ü|ue)nschtes? |gesuchtes? )*(?:profil|anforderungen|anforderungsprofil|qualifikation(?:en)?|voraussetzungen?|f(?:ä|ae)higkeiten|kenntnisse|kompetenzen)|(?:das|was) (?:bringst du|bringen sie|du|sie|wir)(?: mit| mitbringst| mitbringen| (?:von )?(?:dir|ihnen) erwarten| erwarten)*|(?:das )?(?:zeichnet|zeichnen) (?:dich|sie) aus|(?:so|das|damit) (?:überzeugst|überzeugen|passt|bist|sind) (?:du|sie).*|wen wir suchen|wir (?:erwarten|suchen)|(?:wer|was) (?:du|sie) (?:bist|sind|mitbringst|mitbringen)|sie bringen mit|du bringst mit|was wir erwarten|unsere erwartungen.*|anforderungen.*',
      '(?:le |votre |ton |vos )?(?:profil|compétences|qualifications|prérequis|exigences|qualités|expérience)(?: (?:recherché|requis|souhaité|attendu|demandé|idéal|clés?|techniques)e?s?)?(?: et .*)?|ce que (?:vous apportez|nous (?:recherchons|attendons).*|tu apportes)|qui êtes[- ]vous|vous (?:êtes|avez)|nous recherchons',
      '(?:los )?requisitos(?: .{0,30})?|(?:tu |el |su )?perfil(?: .{0,30})?|(?:qué|que|lo que) (?:buscamos|pedimos|necesitas|esperamos.*|te pedimos|aportas|necesitamos)|(?:formación|experiencia|conocimientos|competencias|habilidades|cualificaciones)(?: (?:y|e|requerid[ao]s?|necesari[ao]s?|imprescindibles?|mínim[ao]s?|técnic[ao]s?|experiencia|formación|conocimientos))*|imprescindibles?',
    ],
  ],
  [
    'legal',
    [
      '(?:equal|eeo|diversity|inclusion|disclaimer|legal|privacy|gdpr|data protection|accommodations?|accessibility|e-verify|notice|pay transparency|background check|important (?:notice|information)|our commitment|commitment to)\\b.*|(?:our )?(?:diversity|inclusion).*',
      'dei\\b.*|chancengleichheit.*|datenschutz.*|égalité.*|diversité.*|igualdad.*|protección de datos.*|.*equal opportunit.*|eoe.*|.*affirmative action.*',
    ],
  ],
  [
    'benefits',
    [
      '(?:.{0,25} )?(?:benefits?|perks?|compensation|salary|salary range|pay|pay range|remuneration|rewards?|package)(?: (?:and|&|/|of|at|for|include|range|package|offered|in|details|with|:).*)?|(?:the )?(?:good stuff|extras)|leave|total rewards',
      "(?:what|why|here's what|things) (?:we|you|'s|is|can|do|else|will|would)(?: \\w+)?(?:'ll)? ?(?:in it|offer|get|can offer|provide|can expect|gain|enjoy|receive|give|love|working|work|join).*|why (?:us|join.*|work.*|you(?:'ll| will) (?:love|like|enjoy).*|choose.*|.* is (?:a )?great.*)|we(?:'ll| can| will| also|'re| are)? ?(?:offer|provide|give|promise|reward)(?:ing)?(?: you)?.*|in return.*|our (?:offer|promise).*|(?:what's|what is|whats) in it for.*|(?:working )?hours|working (?:at|with|here|conditions).*|you(?:'ll| will| can)? (?:get|receive|enjoy).*|the offer|offer|alongside pay.*",
      '(?:unsere? |deine |ihre |das |die )*(?:benefits|leistungen|vorteile|angebot|konditionen|arbeitsbedingungen)|(?:das|was|wir) (?:bieten|wir bieten|erwartet|bekommst).*|wir bieten.*|(?:darauf|deine) .{0,20}freuen|warum wir.*|verg(?:ü|ue)tung.*',
      '(?:nos |les |vos )?(?:avantages|bénéfices|rémunération)(?: .*)?|(?:ce que )?nous (?:offrons|proposons|vous offrons|vous proposons).*|pourquoi nous rejoindre.*|(?:nuestros )?beneficios.*|(?:qué |que |lo que )?(?:te )?ofrecemos.*|condiciones.*|(?:nous )?offrons',
    ],
  ],
  [
    'responsibilities',
    [
      '(?:key |main |core |primary |your |job |the |essential |major |typical |principal |general |day[- ]to[- ]day |specific |role |position |overall |other |daily |in this position |areas of )*(?:responsibilit(?:y|ies)|duties|tasks?|functions|accountabilities|objectives|mission|activities|deliverables|scope of work|job description|description|impact|challenges?|role|position|job|project|projects|opportunity|work|overview|summary|purpose|focus|contribution|assignments?)(?: (?:summary|overview|description|purpose|responsibilities|and|&|/|duties|in|of|at|will be|include|are|for|tasks?|functions|accountabilities|general|the|this|a|role|your|position|team|with|us|day|as|you|context|details|profile|objectives).*)?',
      "(?:what|how|here's what|things|some of the things|some things) (?:you|the role|will you|would you|is the|does the|the|this|your)(?:'ll|'d|'re| will| would| can| would| get| are| do| job| role)* ?(?:be )?(?:do|doing|working|work|achieve|own|deliver|contribute|make|responsible|involves?|learn|expect|entails?|tackle|build|impact|day|looks? like|first).*|a (?:typical )?day in.*|about (?:the|this|your) (?:role|job|position|opportunity|project|assignment|new role)|.*in this (?:role|position|job).*|as (?:a|an|our|the) .{3,40}(?:you(?:'ll| will| can| are).*)?|you(?:'ll| will| would| are going to| can)(?: be)?(?: (?:do|doing|working|work|responsible.*|get to.*))?|in (?:the|your) first .*|within .{0,15}(?:days|months).*|the (?:role|job|work|position)|day to day.*|.*you will be (?:doing|responsible.*)|(?:tasks|responsibilities) in general",
      '(?:deine|ihre|die|das sind|unsere?)? ?(?:aufgaben|aufgabe|aufgabengebiet|aufgabenbereich|t(?:ä|ae)tigkeiten|verantwortung|stellenbeschreibung|mission|rolle|herausforderung|stelle)(?: .{0,30})?|(?:das|was) (?:erwartet (?:dich|sie)|machst du|machen sie|du (?:machst|tust|bewegst)|sie (?:tun|erwartet)|dich erwartet).*',
      '(?:vos |tes |les |la |votre |le )?(?:missions?|responsabilités|tâches|activités|poste|descriptif|description du poste|rôle)(?: .{0,30})?|(?:tus |las |principales )?(?:funciones|responsabilidades|tareas|misión)(?: .{0,30})?|(?:qué|que|lo que) harás.*|descripción(?: del puesto)?|el puesto|tu misión',
    ],
  ],
  [
    'company',
    [
      '(?:about|who|meet|why|join|life at|inside|our|the)(?: (?:is|are|we|us|our))*(?: (?:company|us|team|teams|story|mission|values|culture|organi[sz]ation|department|product|business|firm|history|people|vision|purpose|office|hospital|school|client|group|agency))(?: .{0,30})?|who we are.*|we are|about (?!you\\b|the role|this role|the job|this job|the position).{2,40}|company(?: .{0,30})?|(?:the )?(?:team|company|organi[sz]ation|department|client|employer)|our (?:culture|values|story|mission|product|vision).*|(?:the|our) team.*|(?:a bit |a little )?(?:more )?about us.*|who are we|background|introduction|why we exist|how we work.*|company description',
      "über uns|wer wir sind.*|das unternehmen|(?:unser|das|dein) team|das sind wir|wir (?:sind|stellen uns vor)|unternehmensbeschreibung|à propos.*|qui sommes[- ]nous.*|l'entreprise|notre (?:entreprise|équipe|histoire)|(?:sobre|acerca de) .*|quiénes somos|la empresa|nuestra empresa|el equipo",
    ],
  ],
  [
    'facts',
    [
      '(?:how|where|when|to) (?:to )?apply.*|application(?: (?:process|procedure|deadline|instructions|information|details).*)?|(?:the |our )?(?:interview|hiring|recruitment|selection|recruiting) (?:process|steps|procedure).*|(?:our )?process|next steps|contact(?: .{0,30})?|(?:further|more|additional) information|interested|apply(?: now| here| today)?|location(?: options)?|locations|date posted|job type|employment type|seniority level|experience level|industr(?:y|ies)|job function|company (?:size|type)|closing date|deadline|start date|reports to|reporting to|department|job id|references?|schedule|timeline|working language|bewerbung.*|kontakt.*|ansprechpartner.*|(?:comment )?postuler.*|candidature.*|contacto.*|cómo aplicar.*|role|job title|position type|travel|questions.*|notes?|physical (?:demands|requirements).*|work(?:ing)? (?:environment|conditions)|likes.*|employment|shift|hours|contract type|tip|terms of employment.*|salary and terms.*|assessment',
    ],
  ],
];

/** Headings that only sort what the section above already is: they change nothing. */
export const innerHeadings =
  /^(?:technical|general|personal|professional|experience|education|skills?|knowledge|soft skills|other|languages?|competencies|abilities|mandatory|essential|certifications?|licen[cs]es?|tools|training|technical skills|personal skills|fachlich|persönlich|formation|expérience|formación|experiencia|idiomas|langues|sprachen)$/i;
