import type { PostingLine } from './model.ts';

const titleLabel =
  /^(?:job ?title|position(?: title)?|role|title|vacancy|job|stelle(?:nbezeichnung)?|position|poste|intitulé(?: du poste)?|puesto)\s*:\s*(\S.{1,100})$/i;
const companyLabel =
  /^(?:company(?: name)?|employer|organi[sz]ation|hiring organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|empresa)\s*:\s*(\S.{0,80})$/i;

/** Words that only a name of a post has as its last or first noun. */
const postWord =
  /\b(?:engineer|developer|scientist|manager|analyst|designer|nurse|teacher|lecturer|professor|assistant|officer|specialist|consultant|architect|administrator|technician|director|coordinator|accountant|controller|clerk|driver|cook|chef|waiter|researcher|fellow|intern|lead|head of|associate|representative|advis[oe]r|executive|electrician|plumber|mechanic|welder|operator|supervisor|therapist|physician|pharmacist|lawyer|attorney|paralegal|counsel|editor|writer|producer|curator|librarian|planner|buyer|recruiter|trainer|cleaner|carer|caregiver|worker|apprentice|postdoc(?:toral)?|ph\.?d\.?|programmer|tester|owner|partner|agent|secretary|receptionist|bookkeeper|auditor|surveyor|inspector|foreman|estimator|dentist|veterinarian|midwife|paramedic|pilot|sommelier|baker|gardener|translator|interpreter|economist|statistician|biologist|chemist|geologist|physicist|entwickler|ingenieur|leiter|mitarbeiter|sachbearbeiter|referent|lehrer|pfleger|pflegefach|kaufmann|kauffrau|elektroniker|mechatroniker|berater|développeu[rs]e?|ingénieur|infirmi(?:er|ère)|responsable|technicien|chargée?|comptable|vendeu[rs]e?|cuisini(?:er|ère)|desarrollador|ingenier[oa]|enfermer[oa]|técnic[oa]|contable|profesora?|analista|jefe|camarer[oa])(?:s|in|es|\*in|:in|\/in)?\b/i;
const firstLines = 4;

/** The title of the post: named as such, or alone on one of the first lines. */
export function titleIn(lines: readonly PostingLine[]): string | undefined {
  const named = lines.slice(0, 30).flatMap(({ text }) => titleLabel.exec(text)?.[1] ?? [])[0];
  if (named !== undefined) return withoutGender(named);
  const [first] = lines;
  if (first?.shape === 'heading' && (first.depth ?? 1) <= 2 && isTitle(first.text)) return withoutGender(first.text);
  const alone = lines.slice(0, firstLines).find(({ text, shape }) => shape !== 'item' && isTitle(text));
  return alone && withoutGender(alone.text);
}

function isTitle(text: string): boolean {
  return (
    text.length <= 90 &&
    text.split(/\s+/).length <= 10 &&
    postWord.test(text) &&
    !/[.;?!:]$/.test(text) &&
    !/^(?:we|you|our|the|as|about|are|is|what|who)\b/i.test(text)
  );
}

/** Without "(m/f/d)" and the employer behind "at", which is no part of the post's name. */
function withoutGender(title: string): string {
  const plain = title
    .replace(/\s*[([](?:[mwfdhx](?:\s?[/|*]\s?(?:[mwfdhxn]|divers|gn))+|all genders?|gn|remote|hybrid)[)\]]\s*/gi, ' ')
    .trim();
  return plain.replace(/\s+(?:at|@|bei|chez)\s+\p{Lu}[^,]{1,60}$/u, '').trim() || title;
}

const name = "(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:(?:of|and|the|for|de|du|la|für|und|&) )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4})";
const companyPatterns: readonly RegExp[] = [
  new RegExp(`^(?:At )?${name} is (?:proud to be )?an? (?:equal|affirmative)`, 'u'),
  new RegExp(`^About ${name}$`, 'u'),
  new RegExp(`^(?:Join|Über|À propos de|Sobre|Why|Working at|Life at) ${name}(?:[!?]| team)?$`, 'u'),
  new RegExp(`\\b(?:at|bei|chez) ${name}(?:,| we | you |\\s*$)`, 'u'),
  new RegExp(`^${name} (?:is (?:looking for|hiring|seeking|searching)|seeks|sucht|recherche|busca)\\b`, 'u'),
  new RegExp(`\\b(?:impact on|join) ${name}(?:'s| as|\\.|,)`, 'u'),
];
const noCompany =
  /^(?:the|a|an|our|your|this|us|we|you|all|each|every|least|home|work|company|it|they|he|she|what|who|role|team|what you|job|position|least|bachelor.*|master.*|university|german|english)$/i;

/** The employer, where the posting says who it is. */
export function companyIn(lines: readonly PostingLine[], title: string | undefined): string | undefined {
  const named = lines.slice(0, 40).flatMap(({ text }) => companyLabel.exec(text)?.[1] ?? [])[0];
  if (named !== undefined) return named;
  for (const pattern of companyPatterns) {
    for (const { text } of lines) {
      const found = pattern.exec(text.replaceAll('’', "'"))?.[1]?.replace(/'s$/, '').replace(/\.$/, '');
      if (found !== undefined && !noCompany.test(found) && !isTitle(found) && found !== title) return found;
    }
  }
  return undefined;
}
