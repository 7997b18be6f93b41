/**
 * Headings that stand inside a line where a copy lost its line breaks: capitalised, behind the end of something, before a capital, a bullet
 * or a colon.
 */
export const inlineHeading =
  /(?<=[\p{L}\p{N}.)!?%…>] )(?:(?:Job|Role|Position|Company) (?:[Dd]escription|[Ss]ummary|[Rr]equirements|[Bb]enefits|[Tt]ype|[Ss]ize)|(?:(?:Minimum|Basic|Required|Preferred|Key|Main|Technical|Professional|Essential|Desired|Additional|Job|Your|Our) )?(?:[Rr]equirements|[Qq]ualifications?|[Rr]esponsibilities)(?: (?:and|&) (?:[Dd]uties|[Ss]kills|[Ee]xperience|[Rr]equirements|[Qq]ualifications))?|[Yy]our (?:[Tt]asks|[Pp]rofile|[Rr]ole|[Mm]ission|[Ss]kills|[Bb]ackground)|(?:[Yy]our |[Jj]ob )?[Bb]enefits:|Benefits|Tasks|YOUR TASKS|YOUR PROFILE|REQUIREMENTS|QUALIFICATIONS|RESPONSIBILITIES|WE OFFER|BENEFITS|(?:What )?[Ww]e [Oo]ffer(?: [Yy]ou)?|Our [Oo]ffer(?: to you)?|What (?:you(?:'ll| will)|you|we(?:'re| are)) (?:do|be doing|need|bring|have|looking for|offer|expect)(?: from you)?|Who (?:you are|we are looking for)|About (?:you|us|the (?:role|job|company|team|position))|(?:It(?:'s| is) )?[Nn]ice[ -]to[ -][Hh]aves?|Must[ -][Hh]aves?|Bonus points|(?:Essential|Desirable|Key|Required|Technical|Preferred|Additional) [Ss]kills(?: (?:&|and) [Ee]xperience)?|(?:Technology|Tech|Our) [Ss]tack|Skills|Industry|Experience level|Role|Contact|Soft [Ss]kills|Hard [Ss]kills|You (?:bring|offer)|Ihr Profil|Dein Profil|Wir bieten|Ihre Aufgaben|Deine Aufgaben|Votre profil|Vos missions|Requisitos|Funciones|Ofrecemos)(?=:?\s+[\p{Lu}\d•*▪●·<–-]|:\s)|(?<=[\p{L}\p{N}.)>] )(?:Technologies(?= \p{Ll})|This (?:role|position|job) requires [^.:]{0,90}:)/gu;

/** Words after which the capitalised word is no heading but an object. */
export const beforeObject =
  /\b(?:the|our|your|all|these|this|those|and|or|of|for|with|in|a|an|to|meet|on|by|as|any|other|their|business|system|customer|functional|technical|product|user)\s$/i;

/** Requirements that follow one another without a full stop. */
export const newRequirement =
  /(?<=[\p{Ll}\p{N})>+#*] )(?<!(?:^|\s)(?:and|or|of|in|with|the|an?|to|for|as|und|oder|plus|from|by|at|than|over|least|of|minimum|bis|et|ou|y|your|our|very|minimum of|have|has|hold|is|are|between) )(?=(?:Experienced?|Knowledge|Familiarity|Familiar|Understanding|Proficien(?:cy|t)|Strong|Good|Excellent|Ability|Able|Solid|Proven|Degree|Bachelor|Master'?s? (?:degree|of)|University degree|Fluen(?:t|cy)|Expertise|Hands-on|Deep|Advanced|Very good|Basic|Demonstrated|Previous|Prior|Passion(?:ate)?|Willingness|Background|Completed|Extensive|Minimum|At least|Must|You(?:'re| are| have|'ve| can| know| bring| love| like| enjoy| speak| look| understand| will)|\d{1,2}\+? years?) )/u;
