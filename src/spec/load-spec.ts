import { createHash } from 'node:crypto';
import { isMapping, type PlainMapping } from '../model/mapping.ts';
import { specKeys } from '../model/spec.ts';
import type { Problem } from '../model/user-error.ts';
import type { Spec } from '../requirements/requirement.ts';
import { contradictions } from './contradictions.ts';
import { explainFaults } from './explain.ts';
import type { LanguageOracle } from './leaves.ts';
import { normalise } from './normalise.ts';
import { everyOutline, outlineOf } from './outline.ts';
import { type ReadPosting, readPostingOf } from './posting.ts';
import { failWith } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { validateSpec } from './validate.generated.js';
import { tidy, type YamlNode } from './yaml-node.ts';

export interface SpecInput {
  /** The spec's path as shown to the user; `posting` is resolved against its folder. */
  readonly file: string;
  readonly text: string;
  /** The text of a posting by its path, from where `file` starts; undefined if it cannot be read. Without it quotes are not verified. */
  readonly readPosting?: ReadPosting;
  /** Whether a name is a spoken language, and not also a programming language or another known term. */
  readonly isSpokenLanguage: LanguageOracle;
}

/** The spec in a YAML text, or a UserError with every problem in file order. */
export function loadSpec({ file, text, readPosting, isSpokenLanguage }: SpecInput): Spec {
  const { root, problems } = readYaml(file, text);
  if (!root) throw failWith(problems);
  if (root.value === null) throw failWith([nothingToCheck(file, root)]);
  const faults = validateSpec(root.value) ? [] : explainFaults(file, root, validateSpec.errors ?? []);
  const lists = outlineOf(root);
  const outlines = lists.flat();
  const posting = readPostingOf(file, root, everyOutline(outlines), readPosting);
  const all = [...problems, ...faults, ...contradictions(file, lists), ...posting.problems];
  if (all.length === 0 && outlines.length === 0) all.push(nothingToCheck(file, root));
  if (all.length > 0) throw failWith(all);
  return {
    file,
    ...heading(isMapping(root.value) ? root.value : {}),
    get sha256() {
      return createHash('sha256').update(text).digest('hex');
    },
    requirements: normalise(outlines, isSpokenLanguage),
    ...(posting.text !== undefined && { posting: posting.text }),
    ...(posting.path !== undefined && { postingFile: posting.path }),
  };
}

function nothingToCheck(file: string, root: YamlNode): Problem {
  return { file, ...root.place, message: `found nothing to check, expected at least one requirement under ${specKeys.join(', ')}` };
}

function heading({ title, company, contact }: PlainMapping): Pick<Spec, 'title' | 'company' | 'contact'> {
  return {
    ...(typeof title === 'string' && { title: tidy(title) }),
    ...(company !== undefined && { company: companyOf(company) }),
    ...(typeof contact === 'string' && { contact: tidy(contact) }),
  };
}

function companyOf(company: unknown): NonNullable<Spec['company']> {
  if (!isMapping(company)) return { name: tidy(String(company)), aliases: [] };
  const aliases = Array.isArray(company.aliases) ? company.aliases.map((alias) => tidy(String(alias))) : [];
  return { name: tidy(String(company.name)), aliases };
}
