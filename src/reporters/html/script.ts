/**
 * What the page can do beyond its links: hide what is met, and light up the words of a requirement while the pointer or the focus is on it.
 * It reads nothing of the document, and without it all is still there.
 */
export const script = `
const only = document.getElementById('only-gaps');
if (only) only.hidden = false;
only?.addEventListener('click', () => {
  const on = only.getAttribute('aria-pressed') !== 'true';
  only.setAttribute('aria-pressed', String(on));
  document.body.classList.toggle('only-gaps', on);
});
const words = new Map();
for (const link of document.querySelectorAll('[data-for]')) {
  for (const id of link.dataset.for.split(' ')) words.set(id, [...(words.get(id) ?? []), link]);
}
const light = (event) => {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('[data-for]');
  const ids = link ? link.dataset.for.split(' ') : [target?.closest('.item')?.id];
  for (const id of ids) {
    document.getElementById(id)?.classList.add('lit');
    for (const each of words.get(id) ?? []) each.classList.add('lit');
  }
};
document.addEventListener('mouseover', light);
document.addEventListener('focusin', light);
`;
