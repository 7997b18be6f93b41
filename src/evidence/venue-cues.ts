import type { EvidenceRole } from '../model/report.ts';

/** Words near a venue that say what the author did there; the first table that speaks decides. Sources over lower-cased text. */
export const venueCues: readonly (readonly [EvidenceRole, readonly string[]])[] = [
  ['reviewer', [
    '(?<!peer[- ])review(?:er|ers|ing|s)(?! (?:article|paper|of))', 'review(?:ed)? (?:\\w+ )?(?:for|papers|submissions|manuscripts)', 'referee', 'refereeing', 'program(?:me)? committee', 'tpc', '\\bpc member', '(?:sub|meta|secondary|external|ad[- ]hoc)[- ]?review\\w*', 'best reviewer', 'outstanding reviewer',
    'gutachter(?:in)?', 'begutachtung', 'relect(?:eur|rice)', 'évaluat(?:eur|rice)', 'comité de (?:lecture|programme|programa)', 'revisora? (?:de|para)', 'evaluador(?:a)?', 'programmkomitee', 'editorial board', 'senior pc',
  ]],
  ['organiser', [
    'organi[sz](?:er|ers|ed|ing|ation)', 'co-?organi[sz]\\w+', '(?:area|session|general|local|publicity|publication|proceedings|workshop|tutorial|sponsorship|program(?:me)?|web|finance|demo|track|volunteer) (?:co-?)?chairs?', 'co-?chair(?:ed|s)?', 'chair(?:ed|ing|s)?', 'student volunteer', 'volunteer(?:ed)?', 'steering committee', '(?:associate|guest|action|section|managing)? ?editor', 'committee member', 'veranstaltet', 'organisat(?:eur|rice|or(?:in)?)', 'organizador(?:a)?',
  ]],
  ['attendee', ['attend(?:ed|ee|ing|ance)', 'participant', 'participat(?:ed|ion) (?:in|at)', 'visited', 'travel (?:grant|award|scholarship)', 'registration (?:grant|award)', 'teilgenommen', 'teilnahme', 'teilnehmer(?:in)?', 'participé', 'participante?', 'asist(?:í|encia|ente)', 'besucht']],
  ['submitted', ['submitted', 'submission', 'under (?:double[- ]blind |peer |open )?review', 'in review', 'in submission', 'to be submitted', 'in preparation', 'in prep\\.?', 'planned for', 'eingereicht', 'in begutachtung', 'soumise?s?', 'en révision', 'en évaluation', 'enviad[oa]', 'en revisión', 'rejected', '在投']],
  ['speaker', ['invited (?:talk|speaker|lecture|presentation|panel)', 'keynote', 'panel(?:l?ist)?', 'talk(?:s)? at', 'spoke at', 'speaker', 'lightning talk', 'gave (?:a |an )?talk', 'vortrag', 'vorträge', 'conférence invitée', 'ponente', 'ponencia', 'charla']],
  ['mentioned', ['read(?:ing)? papers', 'reading group', 'implement(?:ed|ation|ing)', 'reproduc(?:ed|tion|ing|ibility)', 're-?implement\\w*', 'replicat\\w+', 'based on', 'following the', 'dataset from', 'cited', 'inspired by', 'meetup', 'deadline', 'papers from', 'summari[sz]ed', 'surveyed', 'baseline from', 'benchmark from', 'like', 'such as', 'target(?:ing)?', 'aim(?:ing)? (?:at|for)', 'hope', 'subscri\\w+', 'watch\\w*']],
];

/** Words that turn a paper at a venue into a lesser one when they are tied to it. */
export const workshopBefore = /\b(?:workshops?|wkshp|ws|demos?|demonstrations?|tutorials?|late[- ]breaking(?:[ /-]demo)?|lbd|extended abstracts?|doctoral (?:consortium|symposium)|challenge|competition|shared task|satellite|student (?:session|research)|poster abstract|industry track|tiny papers?)\b[^.;\n]{0,70}$/i;
export const workshopAfter = /^[\s,('"-]*(?:'?\d{2,4}\)?[\s,-]*)?(?:conference\s)?[(,]?\s?(?:workshops?|ws\b|wkshp|demo(?:s|nstrations?)?\b|tutorial|late[- ]breaking|lbd|extended abstracts?|doctoral (?:consortium|symposium)|challenge|competition|student|satellite|tiny papers?|industry track)|^[^.;\n()]{0,24}\bworkshop\b/i;
/** "workshop" in a title that stands before is the paper's, where the venue follows in another clause. */
export const authorCues = /\b(?:publish(?:ed|ing)?|publications?|papers?|articles?|accepted|co-?author(?:ed|s)?|first[- ]author(?:ed)?|lead[- ]author|proceedings|oral|spotlight|poster|best paper|presented (?:a |our |my |the )?(?:work|paper|research|results|poster)|veröffentlicht\w*|publiziert|publikation(?:en)?|publi[ée]e?s?|publicad[oa]s?|publicaci(?:ón|ones)|artículos?|in press|to appear|forthcoming|camera[- ]ready)\b/i;
