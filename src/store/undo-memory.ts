import { attempt } from './places/attempt';
import { logToText, textToLog, type UndoLog } from './undo';

/** Where a tab keeps its undo log over a reload: sessionStorage, which is the tab's own. */
export interface UndoMemory {
  read(): UndoLog;
  /** Saves a little later, so that typing does not write at every key. */
  note(log: UndoLog): void;
  saveNow(): void;
}

const pauseMs = 500;

export function undoMemory(name: string): UndoMemory {
  const key = `${name}:undo`;
  let unsaved: UndoLog | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function saveNow(): void {
    clearTimeout(timer);
    timer = undefined;
    const log = unsaved;
    if (!log) return;
    unsaved = undefined;
    attempt(() => {
      sessionStorage.setItem(key, logToText(log));
    }, undefined);
  }

  return {
    read: () => textToLog(attempt(() => sessionStorage.getItem(key), null)),
    note(log) {
      unsaved = log;
      timer ??= setTimeout(saveNow, pauseMs);
    },
    saveNow,
  };
}
