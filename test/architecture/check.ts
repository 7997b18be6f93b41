import { type PackageRule, packageRules, rooms } from './arrows.ts';
import type { Import } from './scan.ts';

/** Every import that goes against an arrow, with the reason for the arrow. */
export function violations(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ from, to }) => (to.startsWith('src/') ? roomViolation(from, to) : packageViolation(from, to)));
}

function roomViolation(from: string, to: string): readonly string[] {
  const [importer, imported] = [roomOf(from), roomOf(to)];
  const room = rooms[importer];
  if (!room) return [`${from}: no room is called ${importer}: add it to test/architecture/arrows.ts with its reason`];
  if (importer === imported || room.may.includes(imported)) return [];
  return [`${from} imports ${to}: ${importer} may not know ${imported} (${room.reason})`];
}

function packageViolation(from: string, to: string): readonly string[] {
  const broken = packageRules.filter((rule) => rule.packages.test(to) && !isWithin(from, rule));
  return broken.map(({ only, reason }) => `${from} imports ${to}: only ${only.join(', ') || 'nobody'} may (${reason})`);
}

function isWithin(path: string, { only }: PackageRule): boolean {
  return only.some((place) => (place.endsWith('/') ? path.startsWith(`src/${place}`) : path === `src/${place}`));
}

function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** The files and packages that are loaded as soon as `entry` is. */
export function loadedWith(entry: string, imports: readonly Import[]): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { from, to, lazy } of imports) if (from === path && !lazy) loaded.add(to);
  }
  return loaded;
}
