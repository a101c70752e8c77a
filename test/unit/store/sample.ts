import * as v from 'valibot';
import type { Change } from '../../../src/store/changes';
import type { Shape } from '../../../src/store/shape';

/** A small kind of document: enough shapes to try every kind of edit, and a reference that merging can break. */
const role = v.object({ order: v.string(), name: v.string() });
const channel = v.object({
  order: v.string(),
  name: v.string(),
  owner: v.nullable(v.string()),
  hours: v.array(v.number()),
});
const fields = v.object({ id: v.string(), title: v.string(), note: v.string() });

const parts = {
  cover: fields,
  roles: v.record(v.string(), role),
  channels: v.record(v.string(), channel),
};

export type Sample = {
  readonly cover: Readonly<v.InferOutput<typeof fields>>;
  readonly roles: Readonly<Record<string, v.InferOutput<typeof role>>>;
  readonly channels: Readonly<Record<string, v.InferOutput<typeof channel>>>;
};

export function emptySample(id = 'sample'): Sample {
  return { cover: { id, title: '', note: '' }, roles: {}, channels: {} };
}

export const sampleShape: Shape<Sample> = {
  kind: 'sample',
  parts,
  identity: ['cover', 'id'],
  migrations: [],
  blank: emptySample(''),
  repair: clearLostOwners,
};

/** An owner that was deleted in one tab while another assigned it counts as none. */
function clearLostOwners(sample: Sample): Sample {
  const lost = Object.entries(sample.channels).filter(
    ([, { owner }]) => owner !== null && !Object.hasOwn(sample.roles, owner),
  );
  if (lost.length === 0) return sample;
  const cleared = lost.map(([id, channel]) => [id, { ...channel, owner: null }] as const);
  return { ...sample, channels: { ...sample.channels, ...Object.fromEntries(cleared) } };
}

type Edit = (sample: Sample) => Sample;

export const setTitle =
  (title: string): Edit =>
  (sample) => ({ ...sample, cover: { ...sample.cover, title } });

export const setNote =
  (note: string): Edit =>
  (sample) => ({ ...sample, cover: { ...sample.cover, note } });

export const addRole =
  (id: string, name = ''): Edit =>
  (sample) => ({ ...sample, roles: { ...sample.roles, [id]: { order: id, name } } });

export const renameRole =
  (id: string, name: string): Edit =>
  (sample) => {
    const row = sample.roles[id];
    return row ? { ...sample, roles: { ...sample.roles, [id]: { ...row, name } } } : sample;
  };

export const removeRole =
  (id: string): Edit =>
  (sample) => ({ ...sample, roles: without(sample.roles, id) });

export const addChannel =
  (id: string, owner: string | null = null): Edit =>
  (sample) => ({
    ...sample,
    channels: { ...sample.channels, [id]: { order: id, name: '', owner, hours: [9, 17] } },
  });

export const changeChannel =
  (id: string, change: Partial<Sample['channels'][string]>): Edit =>
  (sample) => {
    const row = sample.channels[id];
    if (!row) return sample;
    return { ...sample, channels: { ...sample.channels, [id]: { ...row, ...change } } };
  };

export const removeChannel =
  (id: string): Edit =>
  (sample) => ({ ...sample, channels: without(sample.channels, id) });

function without<R>(rows: Readonly<Record<string, R>>, id: string): Record<string, R> {
  return Object.fromEntries(Object.entries(rows).filter(([key]) => key !== id));
}

/** "channels/c1/name: a → b", sorted: what a person would check. */
export function brief(changes: readonly Change[]): string[] {
  const shown = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value));
  return changes
    .map(({ path, before, after }) => `${path.join('/')}: ${shown(before)} → ${shown(after)}`)
    .sort();
}
