/** The part of Trusted Types that is needed here; not every browser has it. */
interface PolicyMaker {
  createPolicy: (name: string, rules: Policy) => Policy;
}

interface Policy {
  createScriptURL: (url: string) => string;
}

const isPolicyMaker = (value: unknown): value is PolicyMaker =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

/** The site's rules let scripts come only from this policy, and let it be made once in a page. */
const policyName = 'touchpoint';

const known = new Set<string>();
let policy: Policy | undefined;

/**
 * The address of a worker as `new Worker` takes it under `require-trusted-types-for 'script'`.
 * @param address one that the build has put in, never one that came from outside
 */
export function trustedScript(address: string): string {
  known.add(address);
  policy ??= makePolicy();
  return policy.createScriptURL(address);
}

function makePolicy(): Policy {
  const rules: Policy = {
    createScriptURL: (url) => {
      if (!known.has(url)) throw new TypeError(`${url} is no script of this site`);
      return url;
    },
  };
  const maker: unknown = Reflect.get(globalThis, 'trustedTypes');
  return isPolicyMaker(maker) ? maker.createPolicy(policyName, rules) : rules;
}
