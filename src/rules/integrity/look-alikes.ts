/* Letters of other scripts that a reader takes for Latin ones. */

const cyrillic: Readonly<Record<string, string>> = pairs(
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlкkмmтtнhвbАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԌGԜWҮYЁËёëЇÏїï',
);

/** Greek letters that are taken for Latin ones at a glance; α, β, μ and the like are not, and stand in names of their own. */
const greek: Readonly<Record<string, string>> = pairs('οoνvιiρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϲcϳj');

/** Greek letters that pass for Latin ones only between such letters: "dαta". */
const greekWithin: Readonly<Record<string, string>> = pairs('αaκkτtωwηnγyχxεeσo');

export const lookAlikes: Readonly<Record<string, string>> = { ...cyrillic, ...greek };
export const lookAlikesWithin = greekWithin;

/** The Latin letter that a character looks like, or the character. */
export function asLatin(character: string): string {
  return lookAlikes[character] ?? greekWithin[character] ?? character;
}

export function scriptOf(letter: string): 'Cyrillic' | 'Greek' {
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
}

function pairs(text: string): Readonly<Record<string, string>> {
  const characters = [...text];
  return Object.fromEntries(characters.flatMap((from, at) => (at % 2 === 0 ? [[from, characters[at + 1] ?? from]] : [])));
}
