/* What no text can decide: a pattern over the sentence, and what the checklist line is called. */
export const manualPhrases: readonly (readonly [string, RegExp])[] = [
  [
    'work authorization',
    /\b(?:work (?:authori[sz]ation|permit|visa)|authori[sz]ed to work|right to work|eligib(?:le|ility) to work|legally (?:authori[sz]ed|entitled|able|eligible)|visa (?:sponsorship|status)|sponsor(?:ship)? (?:of |for )?(?:visas?|employment)|arbeitserlaubnis|permis de travail|permiso de trabajo)\b/i,
  ],
  [
    'citizenship',
    /\b(?:(?:u\.?s\.?|eu|british|canadian|german) (?:citizens?(?:hip)?|nationals?)|citizenship|permanent resident|green card|staatsangehörigkeit|nationalité)\b/i,
  ],
  [
    'security clearance',
    /\b(?:security clearance|(?:secret|top secret|sc|dv|ts\/sci|active) clearance|clearance level|public trust|sicherheitsüberprüfung)\b/i,
  ],
  [
    'background check',
    /\b(?:background (?:check|screening|investigation)|criminal record|dbs (?:check|clearance)|drug (?:test|screen)(?:ing)?|police (?:check|clearance)|führungszeugnis|casier judiciaire|reference checks?)\b/i,
  ],
  [
    'willingness to travel',
    /\b(?:(?:willing(?:ness)?|able|ability|availability|prepared|ready|open|required|expected|must) to (?:be able to )?travel|travel(?:ling|ing)? (?:is |may be |will be )?(?:required|up to|internationally|domestically|approximately|\d+|within|to (?:client|customer))|(?:up to |approximately |~)?\d{1,3} ?% (?:of )?travel|willingness to travel|reisebereitschaft|bereitschaft zu (?:dienst)?reisen|déplacements|disponibilidad para viajar|business travel|frequent travel|some travel|occasional travel)\b/i,
  ],
  ['willingness to relocate', /\b(?:relocat(?:e|ion)|willing to move|umzugsbereitschaft|mobilité géographique|cambio de residencia)\b/i],
  [
    'location',
    /\b(?:(?:must|should|need to|to) (?:be )?(?:based|located|live|reside|residing)|(?:currently )?(?:based|located|residing|living) in\b|within commuting distance|commut(?:e|able)|on-?site (?:\d|presence|work|in|at)|(?:work|working|come|available) (?:on-?site|from (?:our|the) (?:office|\w+ office)|in (?:the|our) (?:\w+ )?office)|hybrid (?:work|schedule|role)|days (?:a|per) week in the office|wohnhaft|time ?zone)/i,
  ],
  [
    'shift work',
    /\b(?:shifts?|shift work|(?:work|working|available|availability)(?: \w+){0,4} (?:weekends?|evenings?|nights?|holidays|saturdays?|sundays?)|rotating (?:shifts?|schedule|roster|rota)|night shifts?|on-call(?: rotation| rota| duty)?|weekend (?:work|availability)|schichtdienst|schichtarbeit|schichtbereitschaft|wochenenddienst|rufbereitschaft|travail (?:de nuit|en équipe|le week-end)|turnos|flexible hours required|overtime|unsocial hours)\b/i,
  ],
  [
    'physical ability',
    /\b(?:(?:lift|carry|push|pull|move)(?:ing)?(?: and \w+)? (?:[p{L}-]+ ){0,3}?(?:up to |at least |objects |heavy |items |of up to )?(?:\d+|fifty|loads|weights?|boxes|objects|heavy)|stand(?:ing)? for (?:long|extended|prolonged)|physically (?:fit|able|demanding)|physical (?:fitness|demands|ability|stamina)|manual dexterity|heavy lifting|work(?:ing)? at heights?|körperlich\w* (?:belastbar\w*|fit)|color vision|colour vision|climb(?:ing)? ladders)\b/i,
  ],
  [
    'minimum age',
    /\b(?:at least|minimum(?: age)?(?: of)?|be|over|aged?) (?:\d{2}|eighteen|twenty-one) (?:years? (?:of age|old)|or older)|\b\d{2} years (?:of age|old)\b|\bmindestens \d{2} jahre alt|mayor de edad/i,
  ],
  [
    'own vehicle',
    /\b(?:own (?:car|vehicle|transport(?:ation)?|laptop|tools)|access to a (?:car|vehicle)|reliable (?:transport(?:ation)?|vehicle|car)|vehículo propio|véhiculé|eigener? (?:pkw|fahrzeug))\b/i,
  ],
  [
    'start date and availability',
    /\b(?:available (?:to start|immediately|from|full[- ]time|part[- ]time)|start(?:ing)? (?:date|immediately)|immediate start|able to commit|notice period|availability (?:to|for|of|from)|minimum commitment|hours per week|disponibilité immédiate|incorporación inmediata)\b/i,
  ],
  [
    'portfolio or work samples',
    /\b(?:portfolio|work samples?|writing samples?|showreel|demo reel|github profile|code samples?|arbeitsproben)\b/i,
  ],
  [
    'application documents',
    /\b(?:cover letter|letters? of (?:recommendation|motivation|reference)|references? (?:upon|on) request|motivationsschreiben|lettre de motivation)\b/i,
  ],
  ['vaccination', /\b(?:vaccinat(?:ed|ion)|immuni[sz]ations?|tb test|impfung|impfschutz|masernschutz\w*)\b/i],
];
