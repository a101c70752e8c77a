import address from './worker?worker&url';

/** The part of Trusted Types that is needed here; not every browser has it. */
interface PolicyMaker {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const isPolicyMaker = (value: unknown): value is PolicyMaker =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

/** The site's rules let scripts come only from a named policy; this one knows the engine alone. */
const policyName = 'touchpoint';

let trusted: string | undefined;

/** The address of the engine, as `new Worker` takes it under `require-trusted-types-for 'script'`. */
export function engineAddress(): string {
  trusted ??= trust();
  return trusted;
}

function trust(): string {
  const maker: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicyMaker(maker)) return address;
  const policy = maker.createPolicy(policyName, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`${url} is not the PDF engine`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}
