/**
 * How modules are bundled, in the app and where its speed is measured. A constant stays one: Vite makes variables of
 * constants that stand outside functions, and an engine then looks tables up anew at every use.
 */
export const bundleOutput = { topLevelVar: false } as const;
