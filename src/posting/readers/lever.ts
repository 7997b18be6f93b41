import { type Format, listAt, type Piece, postingsWith, textAt } from './format.ts';

/** https://github.com/lever/postings-api: lists of requirements and duties stand apart, each under its own heading. */
export const lever: Format = {
  name: 'Lever',
  postings: (data) => postingsWith(data, 'data', 'text').filter((posting) => 'lists' in posting || 'descriptionPlain' in posting),
  read: (posting) => ({
    title: textAt(posting, 'text'),
    pieces: [
      { text: textAt(posting, 'description') ?? textAt(posting, 'descriptionPlain') },
      ...listAt(posting, 'lists').map((list): Piece => ({ heading: textAt(list, 'text'), text: textAt(list, 'content') })),
      { text: textAt(posting, 'additional') ?? textAt(posting, 'additionalPlain') },
    ],
  }),
};
