export * from './integrity/all.ts';
export * from './letter/all.ts';
export * from './resume/all.ts';
