import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnPolicy } from '../../../src/integrations/policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self';">`;
const page = (head: string, body: string) =>
  `<head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body>`;

describe('withOwnPolicy', () => {
  it('keeps the hashes of what stands in the page and drops the others', () => {
    const script = '<script type="module">let a = "$&";\n</script>';
    const all = `${hash('elsewhere()')} ${hash('let a = "$&";\n')}`;
    expect(withOwnPolicy(page(meta(all), script))).toBe(
      `<head><meta charset="utf-8">${meta(hash('let a = "$&";\n'))}<title>T</title></head><body>${script}</body>`,
    );
  });

  it('keeps the hash of a style', () => {
    const style = '<style>a{}</style>';
    expect(withOwnPolicy(page(meta(hash('a{}')), style))).toContain(hash('a{}'));
  });

  it('allows the styles that the components of a page bring with them', () => {
    const style = '<style>b{}</style>';
    expect(withOwnPolicy(page(meta(''), style))).toContain(`style-src 'self' ${hash('b{}')};`);
  });

  it('allows no script that the build does not know', () => {
    const script = '<script>strange()</script>';
    expect(withOwnPolicy(page(meta(''), script))).not.toContain(hash('strange()'));
  });

  it('leaves a page without a policy as it is', () => {
    expect(withOwnPolicy('<p>Moved</p>')).toBe('<p>Moved</p>');
  });
});
