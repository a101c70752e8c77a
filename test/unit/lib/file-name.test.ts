import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/lib/file-name';

describe('fileNameOf', () => {
  it.each([
    ['Service strategy 2027', 'Service strategy 2027.pdf'],
    ['استراتيجية الخدمة 2027', 'استراتيجية الخدمة 2027.pdf'],
    ['2027 年客戶服務策略', '2027 年客戶服務策略.pdf'],
    ['Plan: a/b\\c <draft>?', 'Plan a b c draft.pdf'],
    ['..', 'touchpoint.pdf'],
    ['  ', 'touchpoint.pdf'],
    // A mark that turns the rest around would show another extension.
    ['invoice\u202efdp.exe', 'invoice fdp.exe.pdf'],
  ])('%j → %j', (title, name) => {
    expect(fileNameOf(title, 'pdf')).toBe(name);
  });

  it('stays within what file systems take, and cuts no character', () => {
    const family = '👨‍👩‍👧‍👦';
    const name = fileNameOf(family.repeat(100), 'pdf');
    expect(name).toBe(`${family.repeat(60)}.pdf`);
    expect(new TextEncoder().encode(fileNameOf('策'.repeat(100), 'pdf')).length).toBeLessThan(255);
  });
});
