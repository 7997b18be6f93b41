import { expect, test } from 'vitest';
import { mask } from '../../src/reporters/mask.ts';

test.each([
  // e-mail
  ['mail ada.muster+jobs@mail.example.org now', 'mail ******************************** now'],
  ['ada [at] example [dot] org', '*** **** ******* ***** ***'],
  ['ada(at)example.org', '******************'],
  ['Zoë.Müller@müller.example', '*************************'],
  // telephone
  ['+49 30 1234567', '*** ** *******'],
  ['+1 (555) 010-0199, Bonn', '** ***** ********, Bonn'],
  ['+33612345678', '************'],
  ['(555) 010-0199', '***** ********'],
  ['555-010-0199', '************'],
  ['555.010.0199', '************'],
  ['030/1234567', '***********'],
  ['0171 2345678', '**** *******'],
  ['06 12 34 56 78', '** ** ** ** **'],
  ['Tel.: 123 456', 'Tel.: *** ***'],
  ['98765 43210', '***** *****'],
  ['Mobile: 612 345 678', 'Mobile: *** *** ***'],
  // birth dates
  ['born 12.03.1990 in Bonn', 'born ********** in Bonn'],
  ['Date of birth: 12 March 1990', 'Date of birth: ** ***** ****'],
  ['Born on March 12, 1990', 'Born on ***** *** ****'],
  ['DOB 1990-03-12', 'DOB **********'],
  ['geb. 12. März 1990', 'geb. *** **** ****'],
  ['Née le 3 mai 1988', 'Née le * *** ****'],
  ['Geburtsdatum: 1990', 'Geburtsdatum: ****'],
  // addresses
  ['12 Example Street, Springfield', '** ******* ******, Springfield'],
  ['221B Baker Street, London NW1 6XE', '**** ***** ******, London *** ***'],
  ['418 ELM HOLLOW RD, DAYTON', '*** *** ****** **, DAYTON'],
  ['5 Long Hill Rd., Apt 4', '* **** **** **** *** *'],
  ['Portland, OR 97201', 'Portland, OR *****'],
  ['Beispielstraße 5, 10115 Berlin', '************** ** ***** ******'],
  ['Lange Str. 12a, 53111 Bonn', '***** **** **** ***** ****'],
  ['Heumarktring 7, 50667 Köln', '************ ** ***** ****'],
  ['Am Alten Markt', 'Am Alten Markt'],
  ['12 rue de la Paix, 75002 Paris', '** *** ** ** ***** ***** *****'],
  ['Calle Mayor 5', '***** ***** *'],
  ['P.O. Box 123', '**** *** ***'],
])('personal data is blotted out: %s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  'Jan 2015 – Dec 2018',
  '2015–2018',
  '2015-2018, 2019-2021',
  '01/2019 – 12/2020',
  '01.2019-03.2021',
  '01.02.2019 - 03.04.2020',
  '2019-01-15',
  '2019/20 and 2020/21',
  'ISBN 978-3-16-148410-0',
  'ISBN-13: 9783161484100',
  'ISSN 1234-5678',
  'doi:10.1145/1234567.1234568',
  'https://doi.org/10.1038/s41586-020-2649-2',
  'arXiv:2103.01234',
  'ORCID 0000-0002-1825-0097',
  'PMID: 12345678',
  'Python 3.11.4, Node 20.19.0, v1.2.3.4567',
  'CUDA 11.8.0-2021',
  '1,000,000 users and 20.000.000 events',
  '0.0012345',
  'pp. 1234-1245, vol. 12(3), 2019',
  'C++17, ISO 9001:2015, RFC 2119, ISO/IEC 27001:2013',
  'cut 9,000 h to 2,000 h; 99.99 % of 10 000 000 calls',
  'Born to code, joined in 2015',
  'led 12 Data Engineers',
  '@example on GitHub, user@localhost',
  'C/C++ 2015',
  'US Patent 10123456789',
  'Spring 2014 – Summer 2014, Engineering 101, Monitoring 24',
  'Arbeitsplatz 2020, Umzug 2021',
  '2019 Harvard Square Prize',
])('what only looks like it stays: %s', (text) => {
  expect(mask(text)).toBe(text);
});

test('columns stay where they were, whatever the characters', () => {
  const text = '🎵 Ada · ada@example.org · +49 30 1234567 · Python 𝔸';
  expect(mask(text)).toHaveLength(text.length);
  expect(mask(text).indexOf('Python')).toBe(text.indexOf('Python'));
});

test('a long line takes no time', () => {
  for (const part of ['a', '1 ', 'Ab ', '0', 'a@', '12 Ab ', "d'", '(1']) {
    const start = performance.now();
    mask(part.repeat(2500));
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
