import { wordsOfLabel } from './acts';
import type { Workbench } from './workbench';

/** Takes back a step or does it again, and says so where the rest was changed elsewhere meanwhile. */
export function travel({ session, toasts, t }: Workbench, way: 'undo' | 'redo') {
  const travelled = way === 'undo' ? session.undo() : session.redo();
  if (!travelled) return;
  const act = wordsOfLabel(travelled.label, session.plan, t);
  switch (travelled.changed) {
    case 'all':
      toasts.show({ text: t(way === 'undo' ? 'undone' : 'redone', { act }) });
      return;
    case 'some':
      toasts.show({ text: t('undone.some', { act }) });
      return;
    case 'none':
      toasts.show({ text: t('undone.none', { act }) });
      return;
    default:
      travelled.changed satisfies never;
  }
}

/** Says what was just done, with a press that takes it back. */
export function sayDone({ session, toasts, t }: Workbench, text: string) {
  const label = session.nextUndo;
  toasts.show({
    text,
    action: {
      label: t('undo'),
      // Whatever was done since is not what this offers to take back.
      act: () => {
        if (session.nextUndo === label) session.undo();
      },
    },
  });
}
