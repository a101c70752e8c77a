import { checkAnswers } from './audit-answers';
import { checkStagesAndChannels } from './audit-channels';
import { checkTouchpoints } from './audit-touchpoints';
import { checkWorkflows } from './audit-workflows';
import type { Check } from './check-plan';
import { whenChanged } from './when-changed';

const findings = [
  whenChanged(
    ['stages', 'channels', 'channelOwners', 'touchpoints', 'roles'],
    checkStagesAndChannels,
  ),
  whenChanged(['touchpoints'], checkTouchpoints),
  whenChanged(['workflows'], checkWorkflows),
  whenChanged(['touchpoints', 'workflows', 'tactics', 'tacticAnswers'], checkAnswers),
];

/** What will not work about step 2: stages and channels, touchpoints, workflows, and what no tactic answers. */
export const checkAudit: Check = (plan, options) =>
  findings.flatMap((check) => check(plan, options));
