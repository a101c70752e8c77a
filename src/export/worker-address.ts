import { trustedScript } from '../lib/trusted-script';
import address from './worker?worker&url';

/** The address of the writer, as `new Worker` takes it under `require-trusted-types-for 'script'`. */
export const writerAddress = (): string => trustedScript(address);
