import type { Form } from './terms.ts';

/** Who gives certificates whose names begin with it, and its names in full. */
const issuers: Readonly<Record<string, readonly string[]>> = {
  AWS: ['Amazon Web Services', 'Amazon'],
  Google: ['Google Cloud'],
  Microsoft: [],
  Cisco: [],
  CompTIA: [],
  Oracle: [],
  Salesforce: [],
  VMware: [],
  ServiceNow: [],
  HashiCorp: [],
  Databricks: [],
  Snowflake: [],
  Meta: [],
  Apple: [],
  Adobe: [],
  Tableau: [],
  MongoDB: [],
  UiPath: [],
  SAP: [],
  HubSpot: ['HubSpot Academy'],
  ISTQB: ['International Software Testing Qualifications Board'],
  IPMA: ['International Project Management Association'],
  PMI: ['Project Management Institute'],
  ISACA: [],
  ICF: ['International Coaching Federation', 'International Coach Federation'],
  WSET: ['Wine & Spirit Education Trust', 'Wine and Spirit Education Trust'],
  NEBOSH: [],
  IOSH: ['Institution of Occupational Safety and Health'],
  OSHA: [],
  CIPD: ['Chartered Institute of Personnel and Development'],
  CIPS: ['Chartered Institute of Procurement and Supply'],
  PADI: [],
  telc: [],
  IREB: [],
  ASQ: ['American Society for Quality'],
  'Lean Six Sigma': [],
  'Six Sigma': [],
};

/** What only the name of a certificate holds. */
const certain = /certif|\b(?:award|diploma|level \d|licen[cs]e|zertifikat|exam)|\+$|\d{3}$/i;
/** What a post may be called as well: "Azure Developer Associate, Microsoft" is a certificate only among certificates. */
const likely = /\b(?:associate|professional|practitioner|expert|specialty|foundation|fundamentals|advanced|essentials)\b/i;

/** "Level 3 Award in Wines, WSET", "Security+ (CompTIA)", "Scrum Master, certified": the forms of a certificate with its first word behind. */
export function withIssuerBehind(forms: readonly Form[]): readonly Form[] {
  const known = new Set(forms.map(({ text }) => text));
  const more = forms.filter(({ weak }) => !weak).flatMap(({ text }) => turned(text));
  const unknown = new Map(more.filter(({ text }) => !known.has(text)).map((form) => [form.text, form]));
  return [...forms, ...unknown.values()];
}

function turned(text: string): readonly Form[] {
  const certified = /^Certified (\S+ \S.*)$/.exec(text)?.[1];
  if (certified !== undefined)
    return [`${certified}, certified`, `${certified} (certified)`].map((form) => ({ text: form, weak: false, exact: false }));
  const issuer = Object.keys(issuers).find((name) => text.startsWith(`${name} `));
  if (issuer === undefined) return [];
  const rest = text.slice(issuer.length + 1).replace(/^Certified: /, '');
  if (!certain.test(rest) && !likely.test(rest)) return [];
  const names = [issuer, ...(issuers[issuer] ?? [])];
  return names
    .flatMap((name) => [`${rest} (${name})`, `${rest}, ${name}`])
    .map((form) => ({ text: form, weak: !certain.test(rest), exact: false }));
}
