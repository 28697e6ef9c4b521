/** With which thousands of inputs are made up: the same ones each time, or others (`FUZZ_SEED=7`). */
export const seed = Number(process.env.FUZZ_SEED ?? 20_261_126);
