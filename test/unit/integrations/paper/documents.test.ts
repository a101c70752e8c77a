import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { organisation } from '../../../../src/content/organisation';
import { heading, link, paragraph } from '../../../../src/document/build';
import { parseHandbook, parsePage } from '../../../../src/document/parse';
import { writeDocuments } from '../../../../src/integrations/paper/documents';
import { buildSite, root, small } from './site';

const folder = buildSite(small);
const read = (name: string) => readFileSync(path.join(folder, 'documents', name), 'utf8');

describe('writeDocuments', () => {
  it('leaves every page of the sections, and counts them', () => {
    expect(writeDocuments({ folder, root }, 'en')).toBe(3);
    expect(writeDocuments({ folder, root }, 'pl')).toBe(1);
    expect(globSync('**/*.json', { cwd: path.join(folder, 'documents') }).toSorted()).toEqual([
      'en/handbook.json',
      'en/standards/a.json',
      'en/standards/b.json',
      'en/standards/c.json',
      'pl/handbook.json',
      'pl/standards/a.json',
    ]);
  });

  it('puts the pages in the order of their section, those that it forgets last', () => {
    expect(parseHandbook(read('en/handbook.json'))).toEqual({
      ok: true,
      value: {
        sections: [
          {
            section: 'standards',
            title: 'Standards',
            lead: 'Lead of it',
            slugs: ['b', 'a', 'c'],
          },
        ],
      },
    });
  });

  it('dates a page by its review, otherwise by the edition', () => {
    expect(parsePage(read('en/standards/a.json'))).toMatchObject({
      ok: true,
      value: {
        address: `${root}standards/a/`,
        document: {
          locale: 'en',
          title: 'A',
          date: '2026-10-01',
          blocks: [
            heading(1, 'A'),
            paragraph('then'),
            paragraph(link(`${root}standards/b/`, 'to B')),
          ],
        },
      },
    });
    expect(parsePage(read('pl/standards/a.json'))).toMatchObject({
      value: {
        address: `${root}pl/standards/a/`,
        document: { locale: 'pl', title: 'Ą', date: organisation.edition },
      },
    });
  });

  it('writes the same bytes again', () => {
    const before = read('en/standards/a.json');
    writeDocuments({ folder, root }, 'en');
    expect(read('en/standards/a.json')).toBe(before);
  });
});
