import type { Document, SectionKind } from '../../model/document.ts';
import { listOption, type Rule } from '../rule.ts';
import { nameplate } from './places.ts';

/** What does the work of a section: a student's projects, an academic's teaching. */
const standsFor: Readonly<Record<string, readonly SectionKind[]>> = {
  experience: ['experience', 'internships', 'projects', 'research', 'teaching', 'volunteering'],
  education: ['education'],
  skills: ['skills', 'certifications'],
};

/** Labels that open a line of skills, of education or of work without a heading. */
const labels: Readonly<Record<string, RegExp>> = {
  experience: /^(?:work |professional )?(?:experience|employment|berufserfahrung|expérience|experiencia)\s{0,2}:/iu,
  education: /^(?:education|studies|ausbildung|studium|formation|formación|degree)\s{0,2}:/iu,
  skills:
    /^(?:(?:technical|key|core|computer|it)[ -])?(?:skills?|tools?|technologies|tech(?:nology)?(?: stack)?|languages|software|kenntnisse|kompetenzen|compétences|competencias|habilidades|langages|stack)\b[^:\n]{0,20}:/iu,
};

export const missingSection: Rule = {
  id: 'resume/missing-section',
  summary: 'A section that readers and parsers look for is absent.',
  applies: 'resume',
  options: { sections: ['experience', 'education', 'skills'] },
  check({ document }, options) {
    const absent = listOption(options, 'sections').filter((name) => !holds(document, name));
    if (absent.length === 0) return [];
    return [
      {
        span: nameplate(document),
        message: `no ${listed(absent)} section found`,
        help: 'Give it a heading of its own with a usual title; unusual titles can be told in the configuration.',
      },
    ];
  },
};

function holds(document: Document, name: string): boolean {
  const kinds: readonly string[] = standsFor[name] ?? [name];
  if (document.sections.some((section) => section.kinds.some((kind) => kinds.includes(kind)))) return true;
  if (name === 'skills' && isAcademic(document)) return true;
  const label = labels[name];
  return label !== undefined && document.blocks.some(({ text }) => label.test(text));
}

/** A list of publications beside teaching, talks or service: such a CV seldom lists skills. */
function isAcademic({ sections }: Document): boolean {
  const has = (kind: SectionKind): boolean => sections.some(({ kinds }) => kinds.includes(kind));
  return has('publications') && (has('teaching') || has('talks') || has('service') || has('research'));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
