export const REFLECTION_MAX = 10_000;
