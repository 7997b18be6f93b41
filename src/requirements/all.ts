/* The kinds of requirement. A new kind is a file of its own, its doc, and a line here. */
export { certification } from './certification.ts';
export { degree } from './degree.ts';
export { experience } from './experience.ts';
export { manual } from './manual.ts';
export { softSkill } from './soft-skill.ts';
export { spokenLanguage } from './spoken-language.ts';
export { term } from './term.ts';
export { venue } from './venue.ts';
