import { addMeasure } from './measures/edits';
import type { MeasureKind } from './measures/schema';
import type { Plan } from './plan';
import { fillRow, linkId } from './rows';
import { inOrder, rowOf } from './shared/rows';
import type { Question } from './surveys/schema';

/** The kind of measure that the replies to a kind of question make; undefined: none by itself. */
export function measureKindOf(kind: Question['kind']): MeasureKind | undefined {
  switch (kind) {
    case 'nps':
    case 'csat':
    case 'ces':
      return kind;
    case 'choice':
    case 'open':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** The plan's first measure that a question could feed. */
export function measureFor(plan: Plan, kind: Question['kind']): string | undefined {
  const wanted = measureKindOf(kind);
  return inOrder(plan.measures).find(([, measure]) => measure.kind === wanted)?.[0];
}

/**
 * Lets a question feed the plan's first measure of its kind, or a new one. The new one's id comes from the
 * question's, so that two people who press make one measure.
 */
export function measureQuestion(plan: Plan, questionId: string): Plan {
  const question = rowOf(plan.questions, questionId);
  const kind = question && measureKindOf(question.kind);
  if (!kind) return plan;
  const known = measureFor(plan, question.kind);
  if (known !== undefined) return fillRow(plan, 'questions', questionId, { measureId: known });
  const id = linkId(questionId, 'measure');
  const made = addMeasure(plan, { id, kind });
  return fillRow(made, 'questions', questionId, { measureId: id });
}
