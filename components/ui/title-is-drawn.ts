/**
 * The metadata of a page whose forms draw its title, because a refusal changes it to "Error: …": what metadata say
 * comes first in the page and wins, so it says nothing.
 */
export const titleIsDrawn = { title: { absolute: "" } } as const;
