import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseTheme, nextTheme, themeOf, type Theme } from '../../../src/components/site/theme';

const root = document.documentElement;

/** Runs `public/theme.js` as the head of a page does. */
async function openPage(): Promise<void> {
  delete root.dataset['theme'];
  const script = document.createElement('script');
  script.src = '/theme.js';
  const loaded = new Promise((done) => {
    script.addEventListener('load', done);
  });
  document.head.append(script);
  await loaded;
  script.remove();
}

afterEach(() => {
  chooseTheme('system', root);
  vi.restoreAllMocks();
});

describe('theme', () => {
  it('goes round: as the device, light, dark', () => {
    const round: Theme[] = ['system'];
    while (round.length < 4) round.push(nextTheme(round.at(-1) ?? 'system'));
    expect(round).toEqual(['system', 'light', 'dark', 'system']);
  });

  it.each(['light', 'dark'] as const)('%s is there again on the next page', async (theme) => {
    chooseTheme(theme, root);
    await openPage();
    expect(themeOf(root)).toBe(theme);
  });

  it('as the device leaves nothing behind', async () => {
    chooseTheme('dark', root);
    chooseTheme('system', root);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('touchpoint:theme'))).toEqual(
      [],
    );
    await openPage();
    expect(themeOf(root)).toBe('system');
  });

  it('is not taken from what somebody else has stored', async () => {
    localStorage.setItem('touchpoint:theme', '"><b>');
    await openPage();
    expect(themeOf(root)).toBe('system');
  });

  it('holds for the page where storage is closed', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    chooseTheme('dark', root);
    expect(themeOf(root)).toBe('dark');
  });
});
