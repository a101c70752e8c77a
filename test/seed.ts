import fc from 'fast-check';

/** Property tests take the same examples each time, so a failure is the change's; FUZZ_SEED takes others. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20261103) });
