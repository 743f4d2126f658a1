/** What something unknown has under that name, if it is a thing that has anything: an error of somebody else's, say. */
export function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
