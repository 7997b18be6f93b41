/*
 * Words that make a requirement a must, a nice-to-have, or none at all; en, de, fr, es. Sources of regular expressions over lower-cased text.
 */

/** Behind what is nice to have: "Docker is a plus". */
export const optionalAfter: readonly string[] = [
  '(?:(?:is|are|would be|will be|being|as|considered(?: as)?|seen as|counts? as|represents?) )?(?:also )?(?:an? )?(?:big |huge |strong |definite |distinct |real |great |major |clear |added |additional |significant |extra )?(?:plus(?:es)?|bonus(?:es)?|assets?|advantages?|benefit|pluspunkt)\\b(?! (?:points|\\w+ing|of))',
  '(?:(?:is|are|would be|will be|being) )?(?:(?:highly|strongly|very|especially|particularly|also|greatly|always) )?(?:preferred|desired|desirable|beneficial|helpful|advantageous|valued|welcome|welcomed|appreciated|favou?red|favou?rable|optional|useful|ideal|valuable|recommended|a good fit)\\b(?! (?:by|to|language|candidate|method|framework))',
  '(?:is |are |would be )?(?:a )?(?:nice|good|great)[- ]to[- ]haves?\\b',
  'would (?:also )?be (?:really |very |a )?(?:nice|great|good|ideal|fantastic|awesome|cool|terrific|wonderful|beneficial|helpful|appreciated|advantageous|plus)\\b',
  '(?:is|are) (?:not |no )(?:a )?(?:strict |hard |absolute )?(?:must|prerequisite|mandatory|essential)\\b',
  'will be given preference|preference (?:will be|is) given|but (?:this is )?not (?:required|essential|necessary|mandatory)',
  '(?:ist|sind|w(?:ä|ae)re[n]?) (?:ein (?:plus|vorteil|pluspunkt|bonus)|von vorteil|w(?:ü|ue)nschenswert|ideal|hilfreich|gern gesehen|willkommen)|w(?:ü|ue)nschenswert|von vorteil|kein muss|gern gesehen|vorteilhaft',
  '(?:est|sont|serai(?:en)?t) (?:un |des )?(?:plus|atouts?|appréciée?s?|souhaitée?s?|souhaitables?|valorisée?s?)|(?:serait )?un (?:vrai )?(?:plus|atout)|appréciée?s?|souhaitée?s?|souhaitables?',
  '(?:es|son|será|sería) (?:un plus|valorables?|deseables?|una ventaja)|(?:se )?valorar(?:á|an|án)(?: positivamente)?|deseables?|valorables?|un plus',
];

/** Before what is nice to have: "Ideally you know Rust". */
export const optionalBefore: readonly string[] = [
  '(?:ideally|preferably|optionally|desirably)\\b[,:]?',
  '(?:preferred|desired|desirable|optional|advantageous|bonus|nice[- ]to[- ]haves?|plus|pluses|good to have|great to have|preference)\\s?(?:qualifications?|skills?|points|if|for|is given to)?\\s?(?::| if\\b| for\\b)',
  "(?:it(?:'s|'d| is| would be|s) )(?:a |an )?(?:(?:big|huge|definite|real) )?(?:plus|bonus|advantage|nice|great|good|ideal|beneficial|helpful)(?: if\\b| when\\b| to have\\b)?",
  "(?:bonus|extra|brownie) (?:points|credit)(?: for| if)?|as a (?:plus|bonus)|we(?:'d| would) (?:love|like|appreciate)(?: it)?(?: to see)?(?: if)?|(?:a |an )?(?:plus|bonus) (?:if|for)\\b|not required,? but (?:would be )?\\w+(?: if)?",
  '(?:we )?prefer(?:ably|red|ring|s)? (?:someone|candidates|applicants|people|with|in\\b)|even better(?: if)?|would be (?:nice|great|good|ideal|a plus) if',
  '(?:idealerweise|vorzugsweise|bevorzugt|gerne (?:auch )?(?:mit )?|optional|wünschenswert (?:sind|ist|wären|wäre)|im idealfall)',
  '(?:idéalement|de préférence|si possible|un plus :|la connaissance .{0,20}serait un plus)',
  '(?:idealmente|preferiblemente|preferentemente|se valorará(?:n)?(?: positivamente)?|valoramos|deseable)',
];

/** Says outright that it is a must. */
export const mustAfter: readonly string[] = [
  '(?:(?:is|are) )?(?:absolutely |strictly |also )?(?:required|a must|musts?|mandatory|essential|necessary|needed|obligatory|indispensable|imperative|vital|crucial|a prerequisite)\\b',
  '(?:ist|sind|wird|werden)? ?(?:erforderlich|zwingend(?: erforderlich)?|notwendig|vorausgesetzt|ein muss|unabdingbar)|setzen wir voraus',
  '(?:est |sont )?(?:exigée?s?|requise?s?|obligatoires?|indispensables?|impérati(?:f|ve)s?)|(?:es |son )?(?:imprescindibles?|obligatori[oa]s?|necesari[oa]s?|requerid[oa]s?)',
];

/** The thing is not asked. */
export const notAsked: readonly string[] = [
  "(?:(?:is|are|isn't|aren't) not|isn't|aren't|not)(?: \\w+){0,2}? (?:required|necessary|needed|expected|a prerequisite)\\b",
  'not (?:a )?(?:required|necessary|needed|requirement|prerequisite)\\b|(?:is|are) (?:not|no) (?:a )?requirement',
  "(?:no|without)(?: \\w+){1,5} (?:required|necessary|needed|is required|expected)|no need (?:for|to)|(?:don't|do not|does not|doesn't) (?:need|require|have to)|you need no",
  'keine?n?(?: \\w+){1,4} (?:erforderlich|n(?:ö|oe)tig|notwendig)|nicht (?:erforderlich|n(?:ö|oe)tig|notwendig|vorausgesetzt|zwingend)|kein(?:e)? voraussetzung',
  'pas (?:exigée?s?|requise?s?|nécessaires?|obligatoires?|indispensables?)|aucune?(?: \\S+){1,4} (?:requise?|exigée?|nécessaire)',
  'no (?:es |son )?(?:necesari[oa]s?|imprescindibles?|obligatori[oa]s?|se requiere.*)',
];
