import type { Block, Choice } from '../document/blocks';
import {
  cell,
  heading,
  inline,
  paragraph,
  strong,
  table,
  together,
  writeIn,
} from '../document/build';
import type { Document, Paper } from '../document/document';
import type { Locale } from '../i18n/locales';
import type { DocumentWords } from './chapters/chapter';
import { frameOf } from './frame';
import type { Plan } from './plan';
import { rowsIn } from './rows';
import { rowOf } from './shared/rows';
import { scales, wordingOf } from './survey-words';
import type { Question, Survey } from './surveys/schema';

interface Printing {
  /** ISO calendar date. */
  readonly today: string;
  readonly locale: Locale;
  readonly paper?: Paper;
}

/** A survey to hand out on paper: each question with boxes to tick or lines to write on. */
export function surveyToDocument(
  plan: Plan,
  surveyId: string,
  translate: DocumentWords,
  printing: Printing,
): Document {
  const survey = rowOf(plan.surveys, surveyId);
  const title = survey?.name.trim() || translate('surveys.print.title');
  const { organisation } = plan.cover;
  return {
    ...frameOf({ ...printing, translate, title, organisation, header: organisation }),
    cover: null,
    blocks: survey ? surveyBlocks(plan, surveyId, survey, title, translate) : [],
  };
}

function surveyBlocks(
  plan: Plan,
  surveyId: string,
  survey: Survey,
  title: string,
  translate: DocumentWords,
): Block[] {
  const questions = rowsIn(plan, 'questions', surveyId).map(([, question]) => question);
  const asksForNps = questions.some(({ kind }) => kind === 'nps');
  return [
    heading(1, title),
    paragraph(translate('surveys.print.intro'), 'lead'),
    ...questions.map((question, at) => {
      const wording = wordingOf(question, survey, plan.cover.organisation, translate);
      const asked = translate('surveys.print.question', { number: at + 1, wording });
      return together([paragraph([strong(asked)]), ...answerBlocks(question, translate)]);
    }),
    paragraph(translate('surveys.print.thanks')),
    ...(asksForNps ? [paragraph(translate('surveys.trademark'), 'small')] : []),
  ];
}

function answerBlocks({ kind, choices }: Question, translate: DocumentWords): Block[] {
  switch (kind) {
    case 'nps':
    case 'csat':
    case 'ces': {
      const [first, last] = scales[kind];
      return [
        scale(first, last),
        paragraph(
          translate('surveys.print.ends', {
            first,
            last,
            least: translate(`surveys.scale.${kind}.least`),
            most: translate(`surveys.scale.${kind}.most`),
          }),
          'small',
        ),
      ];
    }
    case 'choice': {
      const answers = choices.split('\n').filter((line) => line.trim() !== '');
      return [{ kind: 'choices', choices: answers.map(box) }];
    }
    case 'open':
      return [writeIn('', 4)];
    default:
      return kind satisfies never;
  }
}

const box = (label: string): Choice => ({ label: inline(label), ticked: false });

/** The places of a scale side by side, each with a box under it: beside it there is no room for eleven. */
function scale(first: number, last: number): Block {
  const places = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  const boxes = places.map(() => cell([{ kind: 'choices', choices: [box('')] }]));
  return table({ header: places, rows: [boxes] });
}
