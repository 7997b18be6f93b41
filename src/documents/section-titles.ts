import type { SectionKind } from '../model/document.ts';

type Titles = Partial<Record<SectionKind, string>>;

/**
 * Section titles as people write them, one a `|`. Compared without case, accents, hyphens, emoji, numbering and the words of `fillers`.
 * A row here beats every rule in code: add the title that was missed.
 */
export const sectionTitles: readonly Titles[] = [
  {
    header: 'curriculum vitae|cv|resume|curriculum|vita',
    summary:
      'summary|professional summary|executive summary|career summary|profile summary|summary of qualifications|qualifications summary|qualification summary|summary of skills and experience|profile|professional profile|personal profile|career profile|about|about me|who am i|who i am|bio|biography|short bio|introduction|intro|overview|career overview|professional overview|personal statement|statement|highlights|career highlights|highlights of qualifications|research highlights|professional highlights|at a glance|in brief|snapshot|background|professional background summary|tldr|tl dr|headline|research summary|research statement|professional statement|value proposition|philosophy|elevator pitch',
    objective:
      'objective|objectives|career objective|career objectives|professional objective|job objective|employment objective|career goal|career goals|goals|goal|what i am looking for|what im looking for|looking for|aspirations|career aspirations|career interests|future plans|future goals|professional goals|mission|mission statement',
    experience:
      'experience|experiences|work experience|work experiences|professional experience|professional experiences|working experience|employment|employment history|employment experience|employment record|work|work history|work and research experience|career|career history|career path|career experience|professional history|professional career|professional background|professional positions|professional appointments|appointments|academic appointments|academic positions|academic employment|academic experience|academic career|positions|positions held|current position|current positions|current role|current employment|previous positions|previous experience|previous experiences|past experience|past positions|past employment|prior experience|earlier experience|early career|additional experience|further experience|relevant experience|key experience|key experiences|selected experience|industry experience|industrial experience|corporate experience|business experience|technical experience|engineering experience|software experience|software engineering experience|development experience|management experience|leadership experience|consulting experience|consulting|clinical experience|nursing experience|legal experience|field experience|laboratory experience|military experience|military service|military|freelance|freelance work|freelance experience|freelancing|self employment|contract work|consulting work|consultancy|jobs|job experience|job history|occupation|roles|roles and responsibilities|currently|where i worked|where ive worked|where i have worked|what i do|what i have done|on the job|customers history|entrepreneurship|entrepreneurial experience|startup experience|startups|professional and research experience|postdoctoral experience|practical experience|professional practice|work placements|hospital experience|clinical practice|summary of experience|experience summary|professional experience summary|professional journey|journey|work life|employment and experience|other experience|other work experience|non academic experience|experience highlights|project experience|experience and projects',
    internships:
      'internship|internships|internship experience|internships and placements|intern experience|industrial placement|placements|industrial training|traineeship|traineeships|clerkships|clinical rotations|rotations|clinical placements|externships|co op experience|practicum|practica|apprenticeship|apprenticeships|residency|residencies|summer jobs',
    education:
      'education|educations|edudation|qualification|formal qualifications|degrees and qualifications|schooling|schooling and training|educational background|education background|educational qualifications|educational qualification|education history|educational history|education and training|academic background|academic education|academic qualifications|academic qualification|academic history|academic record|academic training|academic profile|academics|academic|academia|academic credentials|academic degrees|degrees|degree|degrees and qualifications|higher education|formal education|university education|university|universities|college|schools|school|schooling|studies|university studies|academic studies|graduate studies|undergraduate studies|academic path|qualifications and education|education details|education qualification|scholastic record|alma mater|postgraduate education|educational experience|where i studied|post secondary education|secondary education',
    skills:
      'skills|skill|skillset|skill set|skill sets|skills set|skills summary|summary of skills|technical skills|technical skill set|technical skills summary|tech skills|key skills|core skills|main skills|top skills|hard skills|soft skills|professional skills|computer skills|it skills|software skills|programming skills|coding skills|digital skills|research skills|laboratory skills|lab skills|other skills|additional skills|transferable skills|transferrable skills|interpersonal skills|personal skills|people skills|practical skills|clinical skills|data skills|design skills|management skills|leadership skills|communication skills|analytical skills|special skills|specialized skills|skills and abilities|skills and competencies|skills and competences|skills and expertise|skills and technologies|skills and tools|skills and knowledge|skills and qualifications|skills and strengths|skills and proficiencies|skills inventory|skills matrix|skills overview|abilities|capabilities|core capabilities|technical capabilities|competencies|competences|competencies and skills|core competencies|core competences|core competency|key competencies|key competences|technical competencies|technical competences|professional competencies|areas of expertise|area of expertise|expertise|technical expertise|domain expertise|core expertise|areas of competence|areas of knowledge|areas of strength|areas of specialization|specialties|specialities|specialization|specializations|specialisations|proficiencies|technical proficiencies|technical proficiency|proficiency|computer proficiency|software proficiency|strengths|key strengths|core strengths|knowledge|technical knowledge|knowledge base|tools|tools and technologies|tools and software|tools and frameworks|tools and languages|software|software and tools|technologies|technologies and tools|technology|technology stack|technology skills|technology summary|technical summary|technical profile|technical background|technical stack|tech stack|stack|core stack|toolbox|toolkit|toolset|methods|methods and tools|techniques|laboratory techniques|frameworks|frameworks and tools|databases|platforms|operating systems|programming|programming languages|programming languages and tools|programming and tools|compiled languages|scripting languages|computer languages|languages and frameworks|languages and technologies|languages and tools|computing|computing skills|computer literacy|it knowledge|it proficiency|what i know|things i know|i know',
    projects:
      'projects|project|what i have built|what ive built|things i have built|things ive built|things i built|open source impact|open source contributions and projects|open source organizations|personal projects|side projects|selected projects|selected project portfolio|project portfolio|key projects|notable projects|featured projects|major projects|main projects|recent projects|relevant projects|research projects|technical projects|academic projects|university projects|school projects|student projects|course projects|class projects|software projects|programming projects|open source|open source projects|open source contributions|open source software|open source work|oss|foss|hobby projects|freelance projects|scientific projects|professional projects|independent projects|team projects|group projects|design projects|data science projects|machine learning projects|engineering projects|capstone project|capstone|senior project|final year project|thesis project|project work|project highlights|projects and contributions|portfolio|software packages|r packages|packages|apps|applications|github|github projects|contributions|hackathons|code|side hustles|other projects|past projects|current projects|projects undertaken|client projects|works|creative works',
    planned:
      'planned projects|planned project|upcoming projects|upcoming project|future projects|future project|future work|upcoming|planned|project ideas|ideas|todo|to do|roadmap|planned work|upcoming work|learning plan|learning goals|want to learn|things i want to learn',
    publications:
      'publications|publication|selected publications|list of publications|publication list|publications and preprints|refereed publications|peer reviewed publications|peer reviewed articles|peer reviewed papers|peer reviewed journal articles|journal publications|journal articles|journal papers|journals|conference publications|conference papers|conference proceedings|conference articles|refereed conference papers|refereed journal papers|refereed articles|conferences and journals|papers|articles|research papers|research publications|scientific publications|academic publications|scholarly publications|scholarly articles|scholarship and publications|scientific papers|technical papers|books|book|book chapters|books and book chapters|chapters|monographs|edited volumes|proceedings|preprints|technical reports|reports|bibliography|written works|writing|writings|published work|published works|published papers|scientific contributions|scientific output|research output|selected papers|workshop papers|short papers|theses|publications and patents|publications and talks|publications and presentations|patents and publications|articles and papers|blog posts|other publications|international publications|domestic publications',
    manuscripts:
      'manuscripts|manuscripts in review|manuscripts under review|manuscripts in preparation|manuscripts in progress|manuscripts submitted|submitted manuscripts|under review|in review|papers under review|papers in review|publications under review|publications in review|publications in preparation|articles under review|in preparation|in progress|work in progress|works in progress|working papers|submitted|submitted papers|submitted publications|submissions|forthcoming|unpublished work|unpublished manuscripts|papers in preparation|articles in preparation|drafts',
    talks:
      'talks|talk|invited talks|invited talks and seminars|invited lectures|invited presentations|invited seminars|selected talks|conference talks|contributed talks|conference presentations|conference presentations and posters|presentations|presentation|poster presentations|oral presentations|oral and poster presentations|oral poster presentations|posters|seminars|lectures|keynotes|keynote talks|public speaking|speaking|speaking engagements|talks and presentations|presentations and talks|talks and posters|talks and seminars|talks and workshops|conferences|conference participation|conference attendance|conferences attended|workshops|colloquia|guest lectures|panels|media|media appearances|press',
    service:
      'service|services|professional service|academic service|community service to the profession|service to the field|service to the profession|service to the community|professional services|professional activities|academic activities|academic service and reviewing|reviewer|reviewing|reviews|review activities|peer review|peer reviewing|peer reviewer|journal reviewer|reviewer for|reviewing activities|reviewing experience|refereeing|referee|program committee|programme committee|program committees|program committee member|program committee membership|committees|committee service|committee work|committee membership|conference organization|conference organisation|organization|organisation|organizing|organizer|organizing committee|editorial|editorial work|editorial boards|editorial board|editorial service|editorial activities|departmental service|university service|institutional service|leadership and service|service and leadership|service and outreach|professional service and outreach|scientific service|scientific activities|administrative experience|administration|administrative service|area chair|professional development and service',
    languages:
      'languages|language|spoken languages|foreign languages|language skills|language proficiency|language proficiencies|languages spoken|human languages|natural languages|languages known|known languages|linguistic skills|language competence|language competences|language knowledge|other languages|language abilities|mother tongue|languages and nationality',
    certifications:
      'certifications|certification|certificates|certificate|professional certifications|professional certification|professional certificates|technical certifications|industry certifications|it certifications|current certifications|active certifications|licenses|licences|license|licensure|licensing|licenses and cards|licences and cards|licenses and certifications|licences and certifications|certifications and licenses|certifications and licensure|licensure and certifications|licensure and certification|certificates and licenses|credentials|professional credentials|professional licenses|professional licensure|professional qualifications|accreditations|accreditation|board certification|board certifications|certified|badges|certifications and badges|certification and training|other qualifications|registrations|professional registrations|driving license|drivers license|driving licence|security clearance|clearance|clearances',
    awards:
      'awards|award|honors|honours|honor|awards and honors|awards and honours|honors and awards|honours and awards|awards and recognition|awards and achievements|awards and scholarships|awards and fellowships|awards and grants|awards and distinctions|awards and prizes|scholarships and awards|fellowships and awards|grants and awards|achievements and awards|recognition|recognitions|achievements|achievement|accomplishments|key accomplishments|key achievements|selected achievements|professional achievements|career achievements|academic achievements|fellowships|fellowship|grants|research grants|grants and fellowships|fellowships and grants|grants and funding|funding|research funding|external funding|scholarships|scholarship|scholarships and fellowships|distinctions|prizes|academic honors|academic awards|academic distinctions|academic honours|special recognition|competitions|contests|medals|academic awards and honors|awards honors and fellowships|notable achievements|major achievements',
    courses:
      'courses|course|coursework|course work|relevant coursework|relevant courses|selected coursework|selected courses|core courses|key courses|graduate coursework|courses taken|courses and training|courses and workshops|courses and seminars|training|trainings|training and courses|training and development|professional training|additional training|further training|technical training|specialized training|trainings and certifications attended|workshops and training|workshops attended|seminars attended|continuing education|continuous education|professional development|further education|online courses|moocs|additional education|additional courses|extra courses|modules|self study|bootcamps|seminars and training|other training|summer schools|learning',
    teaching:
      'teaching|teaching experience|teaching experiences|university teaching|teaching assistant|teaching assistantships|teaching and mentoring|teaching and mentorship|teaching and supervision|teaching activities|teaching positions|courses taught|teaching interests|tutoring|tutoring experience|lecturing|instruction|pedagogy|instructor|academic teaching|teaching and outreach|teaching appointments',
    supervision:
      'supervision|supervision of students|student supervision|students supervised|supervised students|supervised theses|thesis supervision|scientific supervision|phd supervision|graduate supervision|mentoring|mentorship|mentoring experience|mentoring and supervision|students mentored|advising|student advising|advisees|students advised|student mentoring|supervising',
    volunteering:
      'volunteer|volunteering|volunteer experience|volunteer history|volunteering history|volunteer roles|volunteer positions|volunteer work|volunteer activities|volunteer service|volunteerism|volunteer and leadership|volunteer and community involvement|voluntary work|voluntary experience|voluntary activities|community|community involvement|community engagement|community and engagement|community service|community work|community activities|community outreach|community leadership|outreach|outreach activities|outreach and engagement|public engagement|public outreach|science communication|civic engagement|civic involvement|civil service|social work|social engagement|social commitment|charity|charity work|pro bono|pro bono work|giving back|leadership and volunteering|leadership and activities|leadership|leadership and involvement|campus involvement|involvement|student involvement|student organizations|student leadership|volunteering experience|diversity and inclusion',
    memberships:
      'memberships|membership|professional memberships|professional membership|professional affiliations|affiliations|affiliation|professional associations|associations|professional organizations|professional societies|societies|board memberships|boards|memberships and affiliations|affiliations and memberships|professional bodies|professional affiliations and memberships|organizations|member of',
    interests:
      'interests|interest|personal interests|other interests|hobbies|hobby|hobbies and interests|interests and hobbies|interests and activities|activities and interests|activities|other activities|extracurricular activities|extracurricular|extracurriculars|extra curricular activities|extra curricular|extra curriculars|co curricular activities|leisure|leisure activities|leisure interests|free time|spare time|pastimes|outside work|outside of work|fun|fun facts|personal|when im not working|sports|research interests|research interest|areas of interest|area of interest|fields of interest|areas of research interest|academic interests|scientific interests|professional interests|interests and skills in my free time|currently learning|reading|music|travel|miscellaneous interests',
    references:
      'references|reference|referees|professional references|academic references|testimonials|recommendations|recommendation|letters of recommendation|references available upon request|references available on request|endorsements',
    contact:
      'contact|contacts|lets connect|lets talk|connect|connect with me|find me|find me online|reach me|where to find me|say hello|contact information|contact info|contact details|contact me|contact data|personal information|personal info|personal details|personal data|personal particulars|particulars|personal profile details|bio data|biodata|address|get in touch|reach me|find me|find me online|links|online|on the web|web|websites|web presence|online presence|online profiles|profiles|social|social media|social networks|social links|connect|details|general information|basic information|coordinates|work authorization|citizenship|nationality|visa status|date of birth|availability',
    patents:
      'patents|patent|patent applications|patents and applications|intellectual property|inventions|patents and inventions|issued patents|pending patents',
    research:
      'research|research experience|academic research|past research|current research|previous research|doctoral research|research projects and grants|research experiences|research and work experience|research background|research activities|research activity|research work|research positions|research appointments|research history|undergraduate research|undergraduate research experience|graduate research|doctoral research|phd research|postdoctoral research|research and development|scientific research|scientific experience|research themes|research areas|research topics|dissertation|doctoral dissertation|thesis|phd thesis|master thesis|masters thesis|bachelor thesis|dissertation research|research visits|research stays|fieldwork|field work|lab experience|research focus|current research|past research',
    other:
      'other|miscellaneous|misc|additional information|additional info|additional|other information|additional details|further information|more|more information|extras|appendix|notes|disclaimer|footnotes|cover|cover letter|declaration|faq|table of contents|contents|download|print|license information|colophon|quotes|signature|salary|salary expectations|notice period|relocation',
  },
  {
    header: 'lebenslauf|tabellarischer lebenslauf|werdegang im uberblick',
    summary:
      'kurzprofil|profil|uber mich|ueber mich|zu meiner person|zur person|personliches profil|zusammenfassung|uberblick|kurzvorstellung|vorstellung|berufliches profil|kurzbiografie|kurzbiographie|auf einen blick|steckbrief|qualifikationsprofil',
    objective:
      'ziel|ziele|berufsziel|berufliche ziele|berufliches ziel|karriereziel|karriereziele|ziele und plane|wunschposition|was ich suche',
    experience:
      'berufserfahrung|berufserfahrungen|berufliche erfahrung|berufliche erfahrungen|berufspraxis|beruflicher werdegang|berufliche laufbahn|berufliche stationen|berufliche tatigkeiten|berufliche tatigkeit|berufliche praxis|beruflicher hintergrund|berufstatigkeit|werdegang|laufbahn|karriere|anstellungen|anstellung|tatigkeiten|bisherige tatigkeiten|arbeitserfahrung|arbeitserfahrungen|praxiserfahrung|praktische erfahrung|praktische erfahrungen|projekterfahrung|aktuelle position|aktuelle tatigkeit|derzeitige position|erfahrung|erfahrungen|relevante erfahrung|weitere erfahrungen|akademische laufbahn|wissenschaftlicher werdegang|wissenschaftliche tatigkeit|freiberufliche tatigkeit|selbststandigkeit|selbstandige tatigkeit|nebentatigkeiten|nebentatigkeit|nebenjobs|wehrdienst|zivildienst|stationen|arbeit|auslandserfahrung|auslandserfahrungen|militardienst|berufliches|beruf|beruflicher lebenslauf|berufsleben|berufstatigkeiten|praktische tatigkeit|praktische tatigkeiten|berufsweg',
    internships:
      'praktika|praktikum|praktikumserfahrung|werkstudententatigkeit|werkstudententatigkeiten|praktika und nebentatigkeiten|hospitationen|famulaturen|famulatur|praktisches jahr|lehre|lehrzeit',
    education:
      'ausbildung|audbildung|ausbildungen|bildung|bildungsweg|bildungsgang|bildungsabschlusse|schulbildung|schule|schulen|schulischer werdegang|schulische ausbildung|hochschulbildung|hochschulausbildung|hochschulstudium|studium|akademische ausbildung|akademischer werdegang|akademische bildung|universitare ausbildung|berufsausbildung|ausbildung und studium|schulbildung und studium|studium und ausbildung|schul und berufsausbildung|abschlusse|akademische abschlusse|bildung und ausbildung|promotion|aus und weiterbildung|aus und weiterbildungen',
    skills:
      'kenntnisse|kompetenzen|technik|technische kompetenzen|tools und technik|technologien und werkzeuge|handwerkszeug|fahigkeiten|faehigkeiten|fertigkeiten|qualifikationen|qualifikation|kernkompetenzen|schlusselkompetenzen|fachkenntnisse|fachkompetenzen|fachliche kompetenzen|fachliche kenntnisse|technische kenntnisse|technische fahigkeiten|technische kompetenzen|technische fertigkeiten|it kenntnisse|edv kenntnisse|edv|computerkenntnisse|software kenntnisse|softwarekenntnisse|pc kenntnisse|programmierkenntnisse|programmiersprachen|besondere kenntnisse|weitere kenntnisse|zusatzliche kenntnisse|sonstige kenntnisse|personliche fahigkeiten|personliche starken|soziale kompetenzen|starken|kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|kenntnisse und fertigkeiten|werkzeuge|methoden|technologien|zusatzqualifikationen|besondere fahigkeiten|it kompetenzen|zusatzkenntnisse|schwerpunkte|methodenkompetenz|it skills|expertise',
    projects:
      'projekte|projekt|projektliste|projektubersicht|ausgewahlte projekte|eigene projekte|private projekte|forschungsprojekte|software projekte|referenzprojekte|open source projekte|studienprojekte|abschlussarbeiten|projektarbeit|projektarbeiten',
    planned: 'geplante projekte|zukunftige projekte|kommende projekte|projektideen|in planung',
    publications:
      'publikationen|veroffentlichungen|publikation|veroffentlichung|eigene publikationen|publikationsliste|veroeffentlichungen|ausgewahlte publikationen|wissenschaftliche publikationen|wissenschaftliche veroffentlichungen|schriften|schriftenverzeichnis|artikel|fachartikel|bucher|buchkapitel|konferenzbeitrage|zeitschriftenartikel',
    manuscripts: 'eingereichte manuskripte|manuskripte|eingereicht|in begutachtung|in vorbereitung|eingereichte publikationen|in arbeit',
    talks:
      'vortrage|vortraege|eingeladene vortrage|konferenzvortrage|prasentationen|vortrage und prasentationen|fachvortrage|konferenzen|poster|konferenzteilnahmen',
    service:
      'gutachtertatigkeit|gutachtertatigkeiten|gutachten|akademische selbstverwaltung|gremienarbeit|gremientatigkeit|wissenschaftlicher dienst|organisation von konferenzen',
    languages:
      'sprachen|sprache|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|sprachkompetenz|sprachliche kompetenzen|sprachliche fahigkeiten|muttersprache',
    certifications:
      'zertifikate|zertifizierungen|zertifikat|zertifizierung|bescheinigungen|nachweise|lizenzen|zertifikate und lizenzen|approbation|fuhrerschein|fuhrerscheine|nachweise',
    awards:
      'auszeichnungen|auszeichnung|preise|preise und auszeichnungen|ehrungen|stipendien|stipendium|stipendien und auszeichnungen|auszeichnungen und stipendien|erfolge|auszeichnungen und preise|drittmittel|forderungen',
    courses:
      'weiterbildung|weiterbildungen|fortbildung|fortbildungen|fort und weiterbildung|fort und weiterbildungen|kurse|schulungen|lehrgange|seminare|kurse und seminare|seminare und kurse|berufliche weiterbildung|studienschwerpunkte',
    teaching:
      'lehre und betreuung|lehrerfahrung|lehrtatigkeit|lehrtatigkeiten|lehrveranstaltungen|unterricht|unterrichtserfahrung|lehrauftrage|dozententatigkeit|nachhilfe',
    supervision: 'betreuung|betreute arbeiten|betreute abschlussarbeiten|betreuung von abschlussarbeiten|betreuung von studierenden',
    volunteering:
      'ehrenamt|ehrenamter|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|ehrenamtliche arbeit|freiwilligenarbeit|freiwilliges engagement|engagement|soziales engagement|gesellschaftliches engagement|freiwilliges soziales jahr|ausserschulisches engagement|ausseruniversitares engagement',
    memberships: 'mitgliedschaften|mitgliedschaft|mitgliedschaften in verbanden|verbande|vereine',
    interests:
      'interessen|hobbys|hobbies|hobby|freizeit|freizeitaktivitaten|interessen und hobbys|hobbys und interessen|personliche interessen|private interessen|forschungsinteressen|forschungsschwerpunkte|interessengebiete|freizeitinteressen|sport',
    references: 'referenzen|referenz|arbeitszeugnisse|empfehlungen',
    contact:
      'kontakt|kontaktdaten|personliche daten|personliche angaben|angaben zur person|personalien|personliche informationen|anschrift|adresse|daten|links|profile|zur person und kontakt|staatsangehorigkeit',
    patents: 'patente|patent|patente und erfindungen|erfindungen',
    research:
      'forschung|forschungserfahrung|forschungstatigkeit|forschungstatigkeiten|forschungsaufenthalte|dissertation|doktorarbeit|masterarbeit|bachelorarbeit|diplomarbeit|abschlussarbeit|wissenschaftliche arbeit|wissenschaftliche arbeiten',
    other: 'sonstiges|weiteres|verschiedenes|zusatzliche informationen|weitere informationen|weitere angaben|anlagen|anhang|unterschrift',
  },
  {
    header: 'curriculum vitae|cv',
    summary:
      'profil|profil professionnel|resume|resume professionnel|a propos|a propos de moi|presentation|qui suis je|synthese|apercu|en bref|accroche|profil personnel|introduction|biographie',
    objective:
      'objectif|objectifs|objectif professionnel|objectifs professionnels|objectif de carriere|projet professionnel|ce que je recherche|recherche d emploi',
    experience:
      "experience|experiences|experience professionnelle|experiences professionnelles|experience de travail|parcours professionnel|parcours|carriere|emplois|emploi|emploi actuel|poste actuel|postes occupes|postes|a present|activites professionnelles|activite professionnelle|historique professionnel|historique d'emploi|experiences pertinentes|experience pertinente|autres experiences|experience internationale|experiences significatives|missions|freelance|realisations professionnelles|experience clinique|fonctions|experiences pro|experience pro|parcours pro|mes experiences|emplois occupes|carriere professionnelle|exercice professionnel|vie professionnelle",
    internships:
      'stages|stage|stages de recherche|stage de recherche|stages de fin d etudes|stages en entreprise|experience de stage|stages et emplois|alternance|apprentissage|stages professionnels|stages cliniques',
    education:
      'formation|formations|education|diplomes|diplome|diplomes et formations|formation et diplomes|formations et diplomes|formation academique|formation universitaire|formation initiale|formation scolaire|parcours academique|parcours scolaire|parcours universitaire|etudes|etudes universitaires|cursus|cursus universitaire|cursus scolaire|scolarite|titres universitaires|titres et diplomes|formation et etudes',
    skills:
      "competences|competence|competences techniques|competences cles|competences professionnelles|competences informatiques|competences personnelles|competences transversales|competences linguistiques et informatiques|autres competences|savoir faire|savoir etre|connaissances|connaissances informatiques|connaissances techniques|informatique|outils|outils informatiques|logiciels|langages|langages de programmation|langages informatiques|technologies|aptitudes|domaines de competences|domaines de competence|domaines d'expertise|domaine d'expertise|expertise|expertises|atouts|qualites|habiletes|qualifications|environnement technique|stack technique|bureautique|maitrise",
    projects:
      'projets|projet|projets personnels|projets academiques|projets professionnels|projets de recherche|projets realises|projets etudiants|realisations|principales realisations|portfolio|projets scolaires|projets techniques|contributions open source',
    planned: 'projets a venir|projets futurs|projets prevus|projets en preparation',
    publications:
      "publications|publications scientifiques|articles|articles scientifiques|liste de publications|liste des publications|ouvrages|chapitres d'ouvrage|chapitres de livres|articles de revue|actes de conferences|travaux|travaux publies|publications choisies|livres",
    manuscripts: "en revision|manuscrits soumis|articles soumis|en preparation|soumis|manuscrits en preparation|en cours d'evaluation",
    talks:
      'communications|conferences|presentations|conferences invitees|communications orales|seminaires|communications scientifiques|exposes|colloques|interventions',
    service:
      'responsabilites|responsabilites collectives|services a la communaute scientifique|services a la communaute|expertise scientifique|animation scientifique|responsabilites administratives|activites editoriales|evaluation|relecture|comites|comite de programme|services a la communaute|expertise scientifique',
    languages:
      'langues|langue|langues etrangeres|langues parlees|competences linguistiques|connaissances linguistiques|langues vivantes|langue maternelle|niveau de langues',
    certifications:
      'certifications|certification|certificats|certificat|attestations|attestations et habilitations|habilitations|habilitation|licences et certifications|permis|permis de conduire|accreditations',
    awards:
      'prix|distinctions|prix et distinctions|distinctions et prix|bourses|bourses et prix|bourses et distinctions|bourses et financements|financements|recompenses|prix et recompenses|honneurs|reconnaissances|prix et bourses',
    courses:
      'formations complementaires|formation complementaire|formation continue|formations continues|perfectionnement|cours|cours suivis|stages de formation|autres formations|seminaires de formation',
    teaching:
      "enseignement|enseignements|experience d'enseignement|experiences d'enseignement|activites d'enseignement|charges de cours|cours enseignes|activites pedagogiques",
    supervision: "encadrement|encadrements|encadrement d'etudiants|encadrement scientifique|direction de memoires|direction de theses",
    volunteering:
      'benevolat|experience benevole|activites benevoles|engagement associatif|vie associative|engagements|engagement|experience associative|activites associatives|service civique|implication sociale|implication communautaire|engagements associatifs|implications',
    memberships: 'affiliations|affiliations professionnelles|associations|associations professionnelles|adhesions|societes savantes|membre',
    interests:
      "loisirs|centres d'interet|centre d'interet|centres d'interets|interets|interets et loisirs|loisirs et interets|activites|activites extra professionnelles|activites extrascolaires|hobbies|passions|divers et loisirs|sports|sports et loisirs|passe temps|loisirs et centres d'interet|interets personnels|interets de recherche|themes de recherche",
    references: 'references|recommandations|references professionnelles',
    contact:
      'contact|coordonnees|informations personnelles|donnees personnelles|informations generales|etat civil|renseignements personnels|me contacter|contacts|liens|adresse|situation personnelle',
    patents: 'brevets|brevet',
    research:
      'recherche|recherche scientifique|themes de recherche|domaines de recherche|axes de recherche|activites de recherche|experience de recherche|experiences de recherche|travaux de recherche|these|these de doctorat|memoire|axes de recherche|sejours de recherche',
    other: 'divers|autres|autre|informations complementaires|autres informations|complements|informations supplementaires',
  },
  {
    header: 'curriculum|hoja de vida|curriculo',
    summary:
      'resumen|resumen profesional|resumen ejecutivo|perfil|perfil profesional|perfil personal|perfil laboral|acerca de mi|sobre mi|quien soy|presentacion|extracto|resena|resena personal|descripcion|biografia|semblanza|sintesis',
    objective: 'objetivo|objetivos|objetivo profesional|objetivos profesionales|objetivo laboral|metas|aspiraciones|que busco',
    experience:
      'experiencia|experiencias|experiencia laboral|experiencias laborales|experiencia profesional|experiencias profesionales|experiencia de trabajo|experiencia relevante|experiencia previa|experiencia tecnica|experiencia academica|historial laboral|historia laboral|trayectoria|trayectoria laboral|trayectoria profesional|empleo|empleos|empleo actual|trabajo|trabajos|trabajo actual|puestos|puesto actual|antecedentes laborales|otra experiencia|otras experiencias|experiencia adicional|carrera profesional|experiencia internacional|experiencia freelance|cargos|experiencia clinica|ocupacion|ocupaciones|ocupacion actual|vida laboral|recorrido profesional|desempeno profesional|actividad profesional|actividades profesionales|actividad laboral|ejercicio profesional|mi experiencia',
    internships:
      'practicas|practicas profesionales|practicas laborales|pasantias|pasantia|becario|residencia|residencias|rotaciones|practicas preprofesionales',
    education:
      'educacion|formacion|formacion academica|formacion profesional|formacion universitaria|formacion reglada|formacion basica|estudios|estudios universitarios|estudios realizados|estudios academicos|educacion formal|educacion superior|educacion y formacion|titulos|titulos academicos|titulacion|titulaciones|antecedentes academicos|preparacion academica|datos academicos|historial academico|trayectoria academica|otra formacion academica|escolaridad',
    skills:
      'habilidades|habilidad|habilidades tecnicas|habilidades clave|habilidades profesionales|habilidades blandas|habilidades personales|habilidades informaticas|otras habilidades|competencias|competencias clave|competencias tecnicas|competencias profesionales|competencias digitales|competencias informaticas|conocimientos|conocimientos tecnicos|conocimientos informaticos|conocimientos y habilidades|otros conocimientos|aptitudes|aptitudes tecnicas|aptitudes profesionales|destrezas|capacidades|fortalezas|herramientas|herramientas y tecnologias|tecnologias|stack tecnologico|stack principal|stack|lenguajes|lenguajes de programacion|informatica|software|areas de especializacion|areas de experiencia|especialidades|programas|ofimatica|habilidades y competencias|habilidades y conocimientos',
    projects:
      'proyectos|proyecto|proyectos personales|proyectos destacados|proyectos profesionales|proyectos academicos|proyectos de investigacion|portafolio|portfolio|proyectos relevantes|proyectos realizados|codigo abierto|proyectos de software',
    planned: 'proyectos futuros|proximos proyectos|proyectos planeados|proyectos planificados',
    publications:
      'publicaciones|publicaciones cientificas|publicaciones academicas|articulos|articulos cientificos|libros|capitulos de libro|produccion cientifica|lista de publicaciones|publicaciones seleccionadas|trabajos publicados',
    manuscripts: 'en revision|manuscritos enviados|articulos enviados|manuscritos en revision|en preparacion|articulos en revision',
    talks:
      'ponencias|presentaciones|conferencias|charlas|ponencias y conferencias|congresos|comunicaciones|seminarios|participacion en congresos|charlas invitadas|asistencia a congresos',
    service:
      'revisor|revision por pares|servicios a la comunidad cientifica|actividades de revision|comites|gestion academica|comite de programa|organizacion de eventos|servicio academico',
    languages:
      'idiomas|idioma|lenguas|conocimientos de idiomas|competencias linguisticas|dominio de idiomas|idiomas extranjeros|nivel de idiomas|lengua materna',
    certifications:
      'certificaciones|certificacion|certificados|certificado|licencias|licencias y certificaciones|certificaciones y licencias|acreditaciones|diplomas|carnet de conducir|certificaciones profesionales',
    awards:
      'premios|premios y reconocimientos|reconocimientos|distinciones|premios y distinciones|becas|becas y premios|premios y becas|logros|logros destacados|honores|galardones|meritos|logros profesionales',
    courses:
      'cursos|cursos y talleres|formacion complementaria|formacion continua|formacion adicional|cursos complementarios|otros cursos|otra formacion|talleres|capacitaciones|capacitacion|cursos realizados|cursos y seminarios|educacion continua|cursos de formacion|diplomados|educacion complementaria|cursos y certificaciones adicionales',
    teaching: 'docencia|experiencia docente|ensenanza|actividad docente|docencia universitaria|experiencia en docencia',
    supervision: 'direccion de tesis|tutorias|supervision de tesis|mentoria|direccion de trabajos',
    volunteering:
      'voluntariado|voluntariados|trabajo voluntario|experiencia de voluntariado|actividades de voluntariado|labor social|servicio social|participacion comunitaria|actividades comunitarias|compromiso social',
    memberships:
      'membresias|afiliaciones|asociaciones|asociaciones profesionales|afiliaciones profesionales|colegiaciones|membresias profesionales',
    interests:
      'intereses|intereses profesionales|intereses academicos|areas de interes|temas de interes|aficiones|pasatiempos|hobbies|intereses personales|intereses y aficiones|aficiones e intereses|tiempo libre|actividades|actividades extracurriculares|otras actividades|otros intereses|lineas de investigacion|intereses de investigacion|deportes',
    references: 'referencias|referencias personales|referencias profesionales|referencias laborales|recomendaciones',
    contact:
      'contacto|informacion de contacto|datos de contacto|datos personales|informacion personal|direccion|enlaces|redes|redes sociales|contactame',
    patents: 'patentes|patente|propiedad intelectual',
    research:
      'investigacion|experiencia en investigacion|experiencia investigadora|actividad investigadora|estancias de investigacion|tesis|tesis doctoral|trabajo de investigacion|estancias',
    other:
      'otros|otros datos|otros datos de interes|datos de interes|informacion adicional|otra informacion|informacion complementaria|datos adicionales|varios|anexos|otros meritos',
  },
  {
    header: 'curriculum vitae et studiorum|curriculo',
    summary:
      'profilo|profilo professionale|chi sono|su di me|riepilogo|sommario|presentazione|resumo|resumo profissional|perfil|perfil profissional|sobre|sobre mim|quem sou|apresentacao|profiel|over mij|samenvatting|persoonlijk profiel|wie ben ik',
    objective:
      'obiettivo|obiettivi|obiettivo professionale|obiettivi professionali|objetivo|objetivo profissional|objetivos|doelstelling|doel|ambitie',
    experience:
      'esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|carriera|posizione attuale|lavoro|esperienza di lavoro|altre esperienze|experiencia|experiencias|experiencia profissional|experiencias profissionais|experiencia de trabalho|historico profissional|trajetoria profissional|atuacao profissional|carreira|emprego|percurso profissional|werkervaring|ervaring|relevante werkervaring|loopbaan|beroepservaring|arbeidsverleden|professionele ervaring|functies|huidige functie',
    internships: 'tirocini|tirocinio|stage|stages|stage e tirocini|estagios|estagio|stage ervaring|stageervaring',
    education:
      'istruzione|istruzione e formazione|formazione|formazione accademica|titoli di studio|studi|educazione|percorso di studi|percorso formativo|formacao|formacao academica|formacao academica e titulacao|educacao|escolaridade|formacao profissional|titulacao|graduacao|opleiding|opleidingen|onderwijs|studie|studies|academische opleiding|scholing',
    skills:
      'competenze|competenze tecniche|competenze informatiche|competenze digitali|competenze personali|competenze professionali|competenze trasversali|capacita|capacita e competenze|conoscenze|conoscenze informatiche|abilita|strumenti|tecnologie|linguaggi di programmazione|habilidades|habilidades tecnicas|competencias|competencias tecnicas|conhecimentos|conhecimentos tecnicos|conhecimentos em informatica|ferramentas|tecnologias|linguagens de programacao|aptidoes|qualificacoes|principais competencias|vaardigheden|competenties|technische vaardigheden|kennis|kennis en vaardigheden|computervaardigheden|programmeertalen|kerncompetenties|it vaardigheden|tools',
    projects:
      'progetti|progetto|progetti personali|progetti di ricerca|progetti accademici|projetos|projetos pessoais|projetos academicos|projetos de pesquisa|portfolio|projecten|eigen projecten|persoonlijke projecten',
    planned: 'progetti futuri|prossimi progetti|projetos futuros|geplande projecten|toekomstige projecten',
    publications:
      'pubblicazioni|pubblicazioni scientifiche|articoli|libri|publicacoes|publicacoes cientificas|artigos|producao bibliografica|artigos publicados|publicaties|wetenschappelijke publicaties|artikelen',
    manuscripts: 'in revisione|articoli sottomessi|em revisao|artigos submetidos|ingediend',
    talks: 'presentazioni|conferenze|relazioni a convegni|convegni|apresentacoes|palestras|congressos|eventos|presentaties|lezingen',
    service: 'attivita di revisione|comitati|revisor de periodicos|comites',
    languages:
      'lingue|lingua|lingue straniere|competenze linguistiche|conoscenze linguistiche|lingua madre|madrelingua|idiomas|linguas|lingua estrangeira|linguas estrangeiras|talen|talenkennis|taalvaardigheden|taalkennis|taalvaardigheid',
    certifications:
      'certificazioni|certificazione|certificati|attestati|abilitazioni|patenti|patente di guida|certificacoes|certificacao|certificados|licencas e certificados|certificaten|certificeringen|diplomas en certificaten|rijbewijs',
    awards:
      'premi|riconoscimenti|premi e riconoscimenti|borse di studio|premios|premios e reconhecimentos|reconhecimentos|bolsas|bolsas e premios|premios e titulos|conquistas|prijzen|onderscheidingen|beurzen|prestaties',
    courses:
      'corsi|corsi di formazione|formazione continua|corsi e seminari|cursos|cursos complementares|formacao complementar|cursos e treinamentos|treinamentos|cursussen|cursussen en trainingen|trainingen|bijscholing|nascholing',
    teaching: 'insegnamento|attivita didattica|didattica|docenza|docencia|ensino|experiencia docente|onderwijservaring|lesgeven',
    supervision: 'supervisione|orientacoes|supervisao|begeleiding',
    volunteering: 'volontariato|attivita di volontariato|voluntariado|trabalho voluntario|vrijwilligerswerk|vrijwilliger|nevenactiviteiten',
    memberships: 'associazioni|affiliazioni|associacoes|afiliacoes|lidmaatschappen|verenigingen',
    interests:
      'interessi|hobby|interessi e hobby|interessi personali|tempo libero|passioni|interesses|interesses pessoais|hobbies|passatempos|atividades extracurriculares|interesses de pesquisa|hobbys|interesses en hobbys|hobbys en interesses|vrije tijd|interessi di ricerca',
    references: 'referenze|referencias|referenties',
    contact:
      'contatti|contatto|dati personali|informazioni personali|recapiti|dati anagrafici|contato|contatos|dados pessoais|informacoes pessoais|informacoes de contato|endereco|contact|contactgegevens|persoonlijke gegevens|personalia|gegevens',
    patents: 'brevetti|patentes|octrooien',
    research:
      'ricerca|esperienza di ricerca|attivita di ricerca|tesi|tesi di laurea|tesi di dottorato|pesquisa|experiencia em pesquisa|iniciacao cientifica|onderzoek|onderzoekservaring|scriptie',
    other:
      'altro|ulteriori informazioni|altre informazioni|allegati|outros|informacoes adicionais|outras informacoes|overig|overige|overige informatie|diversen|autorizzazione',
  },
  {
    summary: '関于我|关于我|關於我|個人简介|个人简介|自我评价|自我介绍|概要|職務要約|自己pr|自己紹介|サマリー|소개|자기소개|about',
    experience: '職務経歴書|職務経歴|職務経歴詳細|職歴|工作经历|工作经验|经历|실务경험|경력|경력사항|職業経験|工作經歷',
    internships: 'インターン|实习经历|인턴',
    education: '学歴|学历|教育背景|教育经历|학력|學歷',
    skills:
      '技術スタック|保有スキル|スキル|スキルセット|专业技能|技能清单|技术清单|技术栈|个人技能|技能|活かせる経験・知識・技術|기술|기술스택|보유기술|技術',
    projects: 'プロジェクト実績|プロジェクト|oss・個人開発活動|個人開発|开源项目|项目经历|项目经验|项目|프로젝트|開源項目',
    publications: '期刊论文|论文|发表论文|論文|業績|研究業績|논문',
    manuscripts: '在投论文|工作论文|投稿中',
    talks: '登壇|発表|講演|발표',
    languages: '言語|語学|语言|语言能力|語言|외국어|언어',
    certifications: '資格|免許・資格|资格证书|证书|자격증',
    awards: '荣誉|荣誉奖项|获奖经历|受賞|受賞歴|수상|奖项',
    courses: '课程|主修课程|教育과정',
    interests: '趣味|兴趣爱好|趣味・特技|취미|関心',
    contact: '基本情報|联系方式|个人信息|氏名|連絡先|基本信息|연락처|인적사항',
    research: '研究|研究经历|研究内容|연구',
    other: 'その他|其他|기타',
  },
];

/** Words that say how much or which, not what: dropped before a second look in the table. */
export const fillers: ReadonlySet<string> = new Set(
  'selected relevant related my our the key main major core other others additional further recent notable featured some full list of current previous past prior general primary top brief short detailed complete essential personal professional overview ausgewahlte relevante weitere meine wichtige wichtigste sonstige aktuelle mes autres principales principaux mis otras otros altri altre minhas meus outras mijn overige selection selezione'.split(
    ' ',
  ),
);

/** The last word of a title decides when the whole is not in the table. Only nouns that no employer or department is named by. */
export const headNouns: ReadonlyMap<string, SectionKind> = new Map(
  (
    [
      ['experience', 'experience'],
      ['experiences', 'experience'],
      ['employment', 'experience'],
      ['skills', 'skills'],
      ['competencies', 'skills'],
      ['competences', 'skills'],
      ['proficiencies', 'skills'],
      ['projects', 'projects'],
      ['publications', 'publications'],
      ['papers', 'publications'],
      ['manuscripts', 'manuscripts'],
      ['awards', 'awards'],
      ['honors', 'awards'],
      ['honours', 'awards'],
      ['scholarships', 'awards'],
      ['fellowships', 'awards'],
      ['achievements', 'awards'],
      ['accomplishments', 'awards'],
      ['certifications', 'certifications'],
      ['certificates', 'certifications'],
      ['licenses', 'certifications'],
      ['coursework', 'courses'],
      ['courses', 'courses'],
      ['internships', 'internships'],
      ['talks', 'talks'],
      ['presentations', 'talks'],
      ['memberships', 'memberships'],
      ['affiliations', 'memberships'],
      ['hobbies', 'interests'],
      ['patents', 'patents'],
      ['references', 'references'],
      ['berufserfahrung', 'experience'],
      ['erfahrung', 'experience'],
      ['erfahrungen', 'experience'],
      ['kenntnisse', 'skills'],
      ['kompetenzen', 'skills'],
      ['fahigkeiten', 'skills'],
      ['projekte', 'projects'],
      ['publikationen', 'publications'],
      ['veroffentlichungen', 'publications'],
      ['auszeichnungen', 'awards'],
      ['zertifikate', 'certifications'],
      ['weiterbildungen', 'courses'],
      ['competencias', 'skills'],
      ['habilidades', 'skills'],
      ['proyectos', 'projects'],
      ['publicaciones', 'publications'],
      ['projets', 'projects'],
    ] as const
  ).map(([noun, kind]) => [noun, kind]),
);

/** Romance languages put the noun first: "Experiencia en desarrollo", "Compétences en gestion". */
export const leadNouns: ReadonlyMap<string, SectionKind> = new Map([
  ['experiencia', 'experience'],
  ['experiencias', 'experience'],
  ['formation', 'education'],
  ['formacion', 'education'],
  ['competences', 'skills'],
  ['competencias', 'skills'],
  ['habilidades', 'skills'],
  ['conocimientos', 'skills'],
  ['esperienze', 'experience'],
  ['competenze', 'skills'],
  ['experiences', 'experience'],
  ['projets', 'projects'],
  ['proyectos', 'projects'],
  ['publicaciones', 'publications'],
  ['publications', 'publications'],
]);

/** A title with one of these names a job, a department or an employer, whatever its last word. */
export const vetoes: ReadonlySet<string> = new Set(
  'i we have has years year engineer developer manager director coordinator analyst consultant designer officer lead head specialist assistant associate intern professor lecturer researcher teacher nurse president founder administrator architect scientist technician supervisor team department institute university college school inc ltd llc gmbh ag corp company group foundation center centre agency bank user customer guest digital brand employee client candidate patient buyer shopping modern european romance special leiter leiterin ingenieur entwickler entwicklerin berater at bei chez'.split(
    ' ',
  ),
);
