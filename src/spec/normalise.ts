import { isMapping, type PlainMapping } from '../model/mapping.ts';
import type { RequirementBase } from '../model/spec.ts';
import type { Leaf, LeafKind, Requirement } from '../requirements/requirement.ts';
import { createIds } from './ids.ts';
import { degreeLabel, experienceLabel, groupLabel } from './labels.ts';
import { optionSchemas } from './leaf-schemas.ts';
import { buildLeaf, kindOf, type LanguageOracle } from './leaves.ts';
import { everyOutline, type GroupMode, type Outline } from './outline.ts';
import { tidy } from './yaml-node.ts';

/** Turns outlines that passed every check into requirements, with all that was left out filled in. */
export function normalise(outlines: readonly Outline[], isSpokenLanguage: LanguageOracle): Requirement[] {
  const given = [...everyOutline(outlines)].flatMap(({ node }) => texts(mappingOf(node.value).id));
  const makeId = createIds(given);

  const requirement = (outline: Outline, optional: boolean): Requirement => {
    const stated = mappingOf(outline.node.value);
    const own = stated.optional === undefined ? optional : stated.optional === true;
    return outline.mode ? group(outline, outline.mode, stated, own) : leaf(outline, stated, own);
  };

  const group = (outline: Outline, mode: GroupMode, stated: PlainMapping, optional: boolean): Requirement => {
    // Before its members, because ids are numbered in file order.
    const carried = base(outline, stated, optional, nameOf(stated) ?? '');
    const members = outline.members.map((each) => requirement(each, optional));
    const atLeast = { allOf: members.length, anyOf: 1, atLeast: Number(stated.atLeast) }[mode];
    const orRelated = stated.orRelated === true;
    const built = { ...carried, ...(typeof stated.count === 'number' && { count: stated.count }) };
    const label = groupLabel(mode, atLeast, orRelated, members);
    return { ...labelled(built, label), kind: 'group', mode, atLeast, orRelated, members };
  };

  const leaf = (outline: Outline, stated: PlainMapping, optional: boolean): Leaf => {
    const kind = kindOf(outline.key, stated, isSpokenLanguage);
    const built = buildLeaf(kind, base(outline, stated, optional, nameOf(stated) ?? ''), optionsOf(kind, stated));
    return labelled(
      built,
      built.kind === 'degree' ? degreeLabel(built.options) : built.kind === 'experience' ? experienceLabel(built.options) : kind,
    );
  };

  /** What has no name is called by what it asks. */
  const labelled = <Some extends RequirementBase>(built: Some, label: string): Some => {
    if (built.label !== '') return built;
    return { ...built, label, id: built.id === '' ? makeId(label, built.key) : built.id };
  };

  const base = (outline: Outline, stated: PlainMapping, optional: boolean, label: string): RequirementBase => {
    const { id, weight, quote, note, manual } = stated;
    const made = typeof id === 'string' ? id : label === '' ? '' : makeId(label, outline.key);
    return {
      ...{ id: made, key: outline.key, label, optional, weight: typeof weight === 'number' ? weight : 1 },
      ...(typeof quote === 'string' && { quote: tidy(quote) }),
      ...(typeof note === 'string' && { note: tidy(note) }),
      ...{ manual: manual === true, place: outline.node.place },
    };
  };

  return outlines.map((outline) => requirement(outline, false));
}

/** A name alone is short for a mapping with it. */
function mappingOf(value: unknown): PlainMapping {
  if (typeof value === 'string') return { name: value };
  return isMapping(value) ? value : {};
}

const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

function nameOf({ name }: PlainMapping): string | undefined {
  return typeof name === 'string' ? tidy(name) : undefined;
}

function optionsOf(kind: LeafKind, stated: PlainMapping): PlainMapping {
  const keys = Object.keys(optionSchemas[kind].properties);
  return Object.fromEntries(keys.filter((key) => stated[key] !== undefined).map((key) => [key, tidied(stated[key])]));
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return tidy(value);
  return Array.isArray(value) ? value.map(tidied) : value;
}
