import { isMapping, type PlainMapping } from '../../model/mapping.ts';
import { type Content, type Format, type Piece, textAt } from './format.ts';

/** https://schema.org/JobPosting: alone, in a list, or in a `@graph`. */
export const jobPosting: Format = {
  name: 'schema.org JobPosting',
  postings: (data) => everyNode(data).filter(isJobPosting),
  read: (posting): Content => ({
    title: textAt(posting, 'title') ?? textAt(posting, 'name'),
    company: textAt(posting, 'hiringOrganization', 'name') ?? textAt(posting, 'hiringOrganization'),
    pieces: [{ text: textAt(posting, 'description') }, ...ownFields(posting)],
  }),
};

function everyNode(data: unknown): readonly PlainMapping[] {
  const nodes = Array.isArray(data) ? data : [data];
  return nodes.filter(isMapping).flatMap((node) => [node, ...(Array.isArray(node['@graph']) ? node['@graph'].filter(isMapping) : [])]);
}

function isJobPosting(node: PlainMapping): boolean {
  const type = node['@type'];
  return [type].flat().some((name) => typeof name === 'string' && /(?:^|[/:])JobPosting$/.test(name));
}

/** What a site states apart from the description; where it repeats the description's words the draft merges it. */
function ownFields(posting: PlainMapping): readonly Piece[] {
  return [
    { heading: 'Responsibilities', section: 'responsibilities', text: textAt(posting, 'responsibilities') },
    { heading: 'Qualifications', section: 'required', text: statementOf(posting.qualifications) },
    { heading: 'Education', section: 'required', text: educationOf(posting.educationRequirements) },
    { heading: 'Experience', section: 'required', text: experienceOf(posting.experienceRequirements) },
    { heading: 'Skills', section: 'required', text: statementOf(posting.skills) },
    { heading: 'Benefits', section: 'benefits', text: textAt(posting, 'jobBenefits') },
  ];
}

function statementOf(value: unknown): string | undefined {
  const statements = [value]
    .flat()
    .flatMap((item) => (typeof item === 'string' ? [item] : (textAt(item, 'name') ?? textAt(item, 'description') ?? [])));
  return statements.length === 0 ? undefined : statements.join(', ');
}

const credentials: Readonly<Record<string, string>> = {
  'high school': 'High school diploma',
  'associate degree': "Associate's degree",
  'bachelor degree': "Bachelor's degree",
  'postgraduate degree': "Master's degree",
  'professional certificate': 'Professional certificate',
};

function educationOf(value: unknown): string | undefined {
  const category = textAt(value, 'credentialCategory');
  return category === undefined ? statementOf(value) : (credentials[category.toLowerCase()] ?? category);
}

function experienceOf(value: unknown): string | undefined {
  const months = isMapping(value) ? Number(value.monthsOfExperience) : Number.NaN;
  if (!Number.isFinite(months) || months <= 0) return statementOf(value);
  return `${Math.ceil(months / 12)} years of experience`;
}
