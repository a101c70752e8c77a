import type * as Y from 'yjs';

/**
 * The door for a team that outgrows one browser: anything that keeps a Y.Doc in step with others
 * (y-websocket, Hocuspocus and the like). It is shut: nothing leaves the browser.
 *
 * To open it, give `provider` a function that connects the document to a room and returns what
 * disconnects it, add the server to `connect-src` of the content security policy, and say on the privacy
 * page where plans go. What arrives is saved here like one's own work, told to other tabs, repaired after
 * the merge, and left alone by undo. The room's name carries the schema version, so that a site that was
 * not updated yet does not write into newer documents.
 */
export type Connect = (room: string, doc: Y.Doc) => () => void;

export const provider: Connect | undefined = undefined;

export const roomOf = (name: string, version: number) => `${name}:v${version}`;
