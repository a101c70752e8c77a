import type { FileProblem } from './problem';

/** Which message of the area `files` tells of a problem, and what goes into its places. */
export interface ProblemWords {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

export function wordsOf(problem: FileProblem): ProblemWords {
  const { kind } = problem;
  const key = `problem.${kind}`;
  switch (kind) {
    case 'too-large':
      return { key, params: { size: megabytes(problem.bytes), limit: megabytes(problem.limit) } };
    case 'unsafe-key':
      return { key, params: { key: problem.key } };
    case 'too-new':
      return { key, params: { version: problem.version } };
    case 'misshapen':
      return { key, params: { paths: problem.paths.join(' · ') } };
    case 'bad-state':
      return { key: `${key}.${problem.cause}`, params: {} };
    case 'unreadable':
    case 'not-text':
    case 'cut-short':
    case 'not-json':
    case 'too-deep':
    case 'not-a-plan':
      return { key, params: {} };
    default:
      return kind satisfies never;
  }
}

/** The same of a link, in the area `sharing`: only what a link can suffer has words of its own. */
export function linkWordsOf(problem: FileProblem): ProblemWords {
  const { params } = wordsOf(problem);
  const { kind } = problem;
  // A link holds no state, and nothing of it has to be fetched.
  const isOfFiles = kind === 'bad-state' || kind === 'unreadable';
  return { key: `link.${isOfFiles ? 'cut-short' : kind}`, params };
}
