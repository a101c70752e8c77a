import { partSchemas, type Plan } from '../../../src/plan/plan';

const isPart = (name: string): name is keyof Plan => Object.hasOwn(partSchemas, name);

export const planParts = Object.keys(partSchemas).filter(isPart);
