import { addRow, inOrder } from '../shared/rows';
import { stageKinds, type Stage, type Stages } from './schema';

interface HasStages {
  readonly stages: Stages;
}

/**
 * The four stages of the buyer's journey, those that are missing, each behind the one that it follows.
 * Their ids are their kinds: two people who press at once make four stages, not eight.
 */
export function addUsualStages<P extends HasStages>(plan: P): P {
  let stages = plan.stages;
  let before: string | null = null;
  for (const kind of stageKinds) {
    const known = inOrder(stages).find(([id, stage]) => stage.kind === kind || id === kind);
    const stage: Stage = { order: '', kind, name: '', note: '' };
    if (!known) stages = addRow(stages, kind, stage, before);
    before = known?.[0] ?? kind;
  }
  return stages === plan.stages ? plan : { ...plan, stages };
}

/** Is one of the usual four missing? */
export function lacksUsualStages({ stages }: HasStages): boolean {
  return addUsualStages({ stages }).stages !== stages;
}
