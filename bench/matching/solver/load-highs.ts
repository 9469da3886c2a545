import highs from 'highs';

/** HiGHS (MIT), compiled to WebAssembly. Its types are written for CommonJS, where the loader is one level deeper. */
export const loadHighs = highs as unknown as typeof highs.default;
