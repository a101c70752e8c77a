import { checkAnswers } from './audit-answers';
import { checkStagesAndChannels } from './audit-channels';
import { checkTouchpoints } from './audit-touchpoints';
import { checkWorkflows } from './audit-workflows';
import type { Check } from './check-plan';
import { remembered } from './remembered';

const findings = [
  remembered(
    ['stages', 'channels', 'channelOwners', 'touchpoints', 'roles'],
    checkStagesAndChannels,
  ),
  remembered(['touchpoints'], checkTouchpoints),
  remembered(['workflows'], checkWorkflows),
  remembered(['touchpoints', 'workflows', 'tactics', 'tacticAnswers'], checkAnswers),
];

/** What will not work about step 2: stages and channels, touchpoints, workflows, and what no tactic answers. */
export const checkAudit: Check = (plan, options) =>
  findings.flatMap((check) => check(plan, options));
