/**
 * What scripts add to the pages of kinds, by the names of custom elements. It is filled when the
 * scripts are bundled: the rooms of the kinds are looked through for `*.client.ts`.
 */
export const behavioursOfKinds: Readonly<Record<string, () => Promise<unknown>>> = {};
