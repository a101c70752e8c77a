import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { toBase64 } from '../../../../src/store/bytes/base64';
import { checksum } from '../../../../src/store/bytes/checksum';
import { readBytes, writeBackup } from '../../../../src/store/files/backup';
import { fileOf, readFile, writeFile } from '../../../../src/store/files/file';
import { documentOf } from '../../../../src/store/files/state';
import { parseText } from '../../../../src/store/files/text';
import { wholeOf } from '../../../../src/store/replica';
import { versionOf } from '../../../../src/store/shape';
import { begun, Replica } from '../replicas';
import {
  emptySample,
  addChannel,
  addRole,
  brief,
  changeChannel,
  sampleShape,
  type Sample,
} from '../sample';

function sample(): Replica {
  const replica = begun();
  for (const edit of [addRole('r1', 'Ana'), addChannel('c1', 'r1'), addChannel('c2')]) {
    replica.edit(edit);
  }
  return replica;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileFrom = (replica: Replica) => fileOf(sampleShape, replica.plan, wholeOf(replica.doc));

/** What a reading comes to, in one word or two. */
function verdict(bytes: Uint8Array): string {
  const reading = readBytes(sampleShape, bytes);
  if (reading.kind === 'backup') return `backup of ${reading.files.length}`;
  if (reading.kind === 'refused') return reading.problem.kind;
  const { problem, copy } = reading.file;
  if (problem) return `${problem.kind} ${problem.cause}`;
  const edited = copy.editedByHand.length > 0 ? ', edited by hand' : '';
  return `${copy.state ? 'mergeable' : 'readable'}${edited}`;
}

const verdictOf = (value: unknown) => verdict(bytesOf(JSON.stringify(value)));

describe('a file', () => {
  test('opens as it was saved, and merges', () => {
    const replica = sample();
    const text = writeFile(sampleShape, replica.plan, wholeOf(replica.doc));
    const reading = readBytes(sampleShape, bytesOf(text));
    if (reading.kind !== 'document') throw new Error(reading.kind);
    const { copy } = reading.file;
    expect(copy).toMatchObject({ id: 'begun', plan: replica.plan, editedByHand: [] });
    const other = sample();
    if (copy.state) Y.applyUpdate(other.doc, copy.state);
    expect(other.plan).toEqual(replica.plan);
  });

  test('names its format and version, and can be read by a person', () => {
    expect(fileFrom(sample())).toMatchObject({
      format: 'touchpoint/sample',
      version: versionOf(sampleShape),
      plan: { roles: { r1: { name: 'Ana' } } },
    });
  });

  test('opens by its readable part alone', () => {
    const { format, version, plan } = fileFrom(sample());
    expect(verdictOf({ format, version, plan })).toBe('readable');
  });

  test('that was edited by hand opens as it reads, and says where', () => {
    const replica = sample();
    const file = fileFrom(replica);
    const plan = changeChannel('c1', { name: 'by hand' })(replica.plan);
    const reading = readFile(sampleShape, { ...file, plan });
    if (!reading.ok) throw new Error(reading.error.kind);
    const { copy } = reading.value;
    expect(brief(copy.editedByHand)).toEqual(['channels/c1/name: "" → "by hand"']);
    replica.edit(changeChannel('c2', { name: 'kept' }));
    if (copy.state) Y.applyUpdate(replica.doc, copy.state);
    expect(replica.plan.channels['c1']?.name).toBe('by hand');
    expect(replica.plan.channels['c2']?.name).toBe('kept');
  });

  test('of an older version is migrated, its state too', () => {
    const shape = {
      ...sampleShape,
      migrations: [
        (tree: object) => ({ ...tree, cover: { ...(tree as Sample).cover, note: 'migrated' } }),
      ],
    };
    const reading = readFile(shape, fileFrom(sample()));
    if (!reading.ok) throw new Error(reading.error.kind);
    expect(reading.value.copy.plan.cover.note).toBe('migrated');
    expect(reading.value.copy.editedByHand).toEqual([]);
  });
});

describe('bad input gets its own word', () => {
  const file = fileFrom(sample());
  const text = JSON.stringify(file);
  const withState = (state: Uint8Array) => {
    const encoded = toBase64(state);
    return { ...file, state: encoded, checksum: checksum(encoded) };
  };

  test.each<[string, string, Uint8Array]>([
    ['too-large', '50 MB of JSON', new Uint8Array(50_000_000).fill(0x20)],
    ['too-deep', '100,000 levels', bytesOf('['.repeat(100_000) + ']'.repeat(100_000))],
    ['too-deep', '100,000 levels that never close', bytesOf('{"a":'.repeat(100_000))],
    ['not-text', 'bad UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d])],
    ['not-text', 'UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['cut-short', 'half a file', bytesOf(text.slice(0, text.length >> 1))],
    ['cut-short', 'a file without its end', bytesOf(text.slice(0, -1))],
    ['not-json', 'prose', bytesOf('Dear colleagues')],
    ['not-json', 'nothing', bytesOf('')],
    ['not-json', 'two files in one', bytesOf(text + text)],
    ['unsafe-key', 'a prototype key', bytesOf(text.replace('"r1"', '"__proto__"'))],
    ['unsafe-key', 'another', bytesOf(text.replace('"title"', '"constructor"'))],
  ])('%s: %s', (expected, _name, bytes) => {
    expect(verdict(bytes)).toBe(expected);
  });

  test.each<[string, string, unknown]>([
    ['not-a-plan', 'null', null],
    ['not-a-plan', 'other JSON', { name: 'package', version: '1.0.0' }],
    ['not-a-plan', 'another kind of document', { ...file, format: 'touchpoint/record' }],
    ['not-a-plan', 'a version that is none', { ...file, version: 0.5 }],
    ['too-new', 'a later version', { ...file, version: 99 }],
    ['misshapen', 'a wrong type', { ...file, plan: { ...file.plan, roles: [] } }],
    ['misshapen', 'no identity', { ...file, plan: { roles: file.plan.roles } }],
    ['bad-state altered', 'a state cut on the way', { ...file, state: file.state.slice(0, -8) }],
    [
      'bad-state not-a-state',
      'a state that is no base64',
      { ...file, state: '§', checksum: checksum('§') },
    ],
    ['bad-state not-a-state', 'a state that is not Yjs', withState(bytesOf('not a Yjs update'))],
    ['bad-state incomplete', 'a state that builds on another', withState(laterEdits())],
    ['bad-state incomplete', 'a state that holds nothing', withState(wholeOf(new Y.Doc()))],
    [
      'mergeable, edited by hand',
      'a state that says something else',
      { ...file, ...withState(wholeOf(begun(5).doc)) },
    ],
  ])('%s: %s', (expected, _name, value) => {
    expect(verdictOf(value)).toBe(expected);
  });

  test('a part that came after a file was written is empty', () => {
    const { cover } = file.plan;
    const reading = readFile(sampleShape, { ...file, plan: { cover }, state: undefined });
    expect(reading).toMatchObject({
      ok: true,
      value: { copy: { plan: { ...emptySample(), cover } } },
    });
  });

  test('script in a string is a string', () => {
    const replica = sample();
    const script = '<img src=x onerror=alert(1)>${1}</script>';
    replica.edit(changeChannel('c1', { name: script }));
    const reading = readFile(sampleShape, fileFrom(replica));
    expect(reading.ok && reading.value.copy.plan.channels['c1']?.name).toBe(script);
  });
});

function laterEdits(): Uint8Array {
  const replica = sample();
  const before = Y.encodeStateVector(replica.doc);
  replica.edit(changeChannel('c1', { name: 'later' }));
  return Y.encodeStateAsUpdate(replica.doc, before);
}

test('a state of chance never throws, and what is let in can be edited and merged', () => {
  const good = wholeOf(sample().doc);
  const parts = Object.keys(sampleShape.parts);
  const place = fc.nat(good.length - 1);
  const altered = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 });
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);
  fc.assert(
    fc.property(altered, fc.option(place, { nil: undefined }), (changes, cut) => {
      const bytes = good.slice();
      for (const [index, byte] of changes) bytes[index] = byte;
      const doc = documentOf(toBase64(bytes.slice(0, cut)), undefined, parts);
      if (!doc.ok) return;
      const replica = sample();
      Y.applyUpdate(replica.doc, wholeOf(doc.value));
      replica.edit(addRole('after'));
      expect(replica.plan.roles['after']).toBeDefined();
      expect(replica.plan).toEqual(replica.fresh);
    }),
    { numRuns },
  );
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 5 })), (text) => {
      parseText(text);
      expect(verdict(bytesOf(text))).toMatch(/^(not-json|cut-short|not-a-plan|unsafe-key)$/);
    }),
  );
});

test('a backup holds many, and one that is no good does not spoil the others', () => {
  const backup = writeBackup([fileFrom(sample()), { bad: true }, fileFrom(begun())]);
  const reading = readBytes(sampleShape, bytesOf(backup));
  expect(reading).toMatchObject({
    kind: 'backup',
    files: [{ copy: { id: 'begun' } }, { copy: { id: 'begun' } }],
    refused: [{ number: 2, problem: { kind: 'not-a-plan' } }],
  });
  expect(verdictOf({ format: 'touchpoint/backup', version: 2, plans: [] })).toBe('too-new');
});
