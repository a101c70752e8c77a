import type { Block } from '../document/blocks';
import { callout, contents, pageBreak } from '../document/build';
import type { Document, Paper } from '../document/document';
import type { Locale } from '../i18n/locales';
import { auditChapter } from './chapters/audit';
import type { Chapter, ChapterContext, DocumentWords } from './chapters/chapter';
import { competitorsChapter } from './chapters/competitors';
import { personasChapter } from './chapters/personas';
import { surveysChapter } from './chapters/surveys';
import { measuresChapter } from './chapters/measures';
import { optimiseChapter } from './chapters/optimise';
import { journeyAppendix } from './chapters/journeys';
import { coverChapter } from './chapters/cover';
import { goalsChapter } from './chapters/goals';
import { matricesChapter } from './chapters/matrices';
import { researchChapter } from './chapters/research';
import { summaryChapter } from './chapters/summary';
import { tacticsChapter } from './chapters/tactics';
import { findingsToDocument } from './checks/to-document';
import { factsOf, frameOf } from './frame';
import type { Plan } from './plan';
import { nineSteps } from './progress/steps';
import type { RowPart } from './references';

/** What a document can have, in its order. The title page is always there. */
export const documentParts = [
  'summary',
  'vision',
  ...nineSteps,
  'findings',
  'raci',
  'journeys',
] as const;
export type DocumentPart = (typeof documentParts)[number];

const chapters: Record<DocumentPart, Chapter> = {
  summary: summaryChapter,
  vision: coverChapter,
  goals: goalsChapter,
  audit: auditChapter,
  competitors: competitorsChapter,
  research: researchChapter,
  personas: personasChapter,
  tactics: tacticsChapter,
  surveys: surveysChapter,
  measures: measuresChapter,
  optimise: optimiseChapter,
  findings: findingsToDocument,
  raci: matricesChapter,
  journeys: journeyAppendix,
};

/** What a part of the document is made of. Others have something to say about any plan. */
const sources: Partial<Record<DocumentPart, readonly RowPart[]>> = {
  audit: ['channels', 'touchpoints', 'workflows'],
  competitors: ['competitors', 'rankings'],
  research: ['criteria', 'scores', 'gaps'],
  personas: ['personas', 'journeys'],
  tactics: ['tactics'],
  surveys: ['surveys'],
  measures: ['measures', 'standards'],
  optimise: ['feedback', 'lessons', 'reviews'],
  raci: ['matrices'],
  journeys: ['journeys'],
};

/** The parts that have something to say, so that a plan of goals alone is no row of empty chapters. */
export function partsWithWords(plan: Plan): ReadonlySet<DocumentPart> {
  return new Set(
    documentParts.filter(
      (part) => sources[part]?.some((name) => Object.keys(plan[name]).length > 0) ?? true,
    ),
  );
}

export interface DocumentOptions {
  /** ISO calendar date: the document's own, and what the checks hold due dates against. */
  readonly today: string;
  readonly paper?: Paper;
  /** What to put in; whatever has something to say unless said otherwise. */
  readonly parts?: ReadonlySet<DocumentPart>;
}

/** The plan as a document that a leadership team can read. */
export function planToDocument(
  plan: Plan,
  translate: DocumentWords,
  locale: Locale,
  { today, paper, parts = partsWithWords(plan) }: DocumentOptions,
): Document {
  const context: ChapterContext = { plan, translate, locale, today, paper };
  const { cover } = plan;
  const chosen = documentParts.filter((part) => parts.has(part));
  return {
    ...frameOf({
      ...context,
      title: cover.title.trim() || translate('untitled'),
      organisation: cover.organisation,
    }),
    cover: {
      overline: translate('overline'),
      subtitle: [],
      facts: factsOf(context, { start: cover.periodStart, end: cover.periodEnd }),
    },
    blocks: [
      ...exampleNotice(context),
      ...(chosen.length > 1 ? [contents(translate('contents'), depthFor(chosen)), pageBreak] : []),
      ...chosen.flatMap((part) => {
        const blocks = chapters[part](context);
        // The summary is a page by itself, to be handed round.
        return part === 'summary' ? [...blocks, pageBreak] : blocks;
      }),
    ],
  };
}

/** A table of contents that stands on one page. */
const depthFor = (parts: readonly DocumentPart[]) => (parts.length > 6 ? 1 : 2);

function exampleNotice({ plan: { about }, translate }: ChapterContext): Block[] {
  if (!about.isExample) return [];
  return [callout('note', translate('example.title'), translate('example.text'))];
}
