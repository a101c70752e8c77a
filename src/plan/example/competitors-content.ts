import type words from '../../i18n/messages/en/example-competitors.json';
import type { Competitor } from '../competitors/schema';

/** The facts of step 3 in the example; their words are the area `example-competitors`. */
type Key = keyof typeof words;

interface ExampleCompetitor extends Pick<Competitor, 'kind' | 'website' | 'cadence'> {
  readonly id: string;
  readonly texts: { readonly [field in 'name' | 'channels' | 'watch' | 'note']?: Key };
}

/** The addresses are of the kind that can never be anybody's. The second has no day on which somebody looks. */
export const exampleCompetitors: readonly ExampleCompetitor[] = [
  {
    id: 'direct-1',
    kind: 'direct',
    website: 'https://direct.example.com',
    cadence: 'monthly',
    texts: {
      name: 'competitors.name.direct-1',
      channels: 'competitors.channels.direct-1',
      watch: 'competitors.watch.direct-1',
    },
  },
  {
    id: 'indirect-1',
    kind: 'indirect',
    website: 'kits.example.com',
    cadence: '',
    texts: {
      name: 'competitors.name.indirect-1',
      channels: 'competitors.channels.indirect-1',
      watch: 'competitors.watch.indirect-1',
    },
  },
  {
    id: 'aspirational-1',
    kind: 'aspirational',
    website: '',
    cadence: '',
    texts: {
      name: 'competitors.name.aspirational-1',
      channels: 'competitors.channels.aspirational-1',
      note: 'competitors.note.aspirational-1',
    },
  },
];

interface ExampleRanking {
  readonly id: string;
  /** Null: ours. */
  readonly competitorId: string | null;
  readonly keyword: Key;
  /** Null: not among the results. */
  readonly rank: number | null;
  readonly daysAgo: number;
}

/** For the second keyword nobody looked where we stand, and that long ago. */
export const exampleRankings: readonly ExampleRanking[] = [
  {
    id: 'rank-1',
    competitorId: null,
    keyword: 'competitors.keyword.delivery',
    rank: 9,
    daysAgo: 75,
  },
  {
    id: 'rank-2',
    competitorId: 'direct-1',
    keyword: 'competitors.keyword.delivery',
    rank: 2,
    daysAgo: 12,
  },
  {
    id: 'rank-3',
    competitorId: null,
    keyword: 'competitors.keyword.delivery',
    rank: 7,
    daysAgo: 12,
  },
  {
    id: 'rank-4',
    competitorId: 'direct-1',
    keyword: 'competitors.keyword.missing',
    rank: 4,
    daysAgo: 130,
  },
];
