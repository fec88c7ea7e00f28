/**
 * A stored prospect of an older schema in the form of today; what is not of an older one comes back as it is. One step
 * per schema. What a step gives is checked by `parseProspect` like any other.
 */
export function upgradeProspect(value: object): object {
  return Reflect.get(value, 'schema') === 1 ? fromFirst(value) : value;
}

/** 2: `facts.linksFor`. Which domains the links were compared with was not kept before. */
function fromFirst(value: object): object {
  const facts: unknown = Reflect.get(value, 'facts');
  return {
    ...value,
    schema: 2,
    ...(typeof facts === 'object' && facts !== null && { facts: { ...facts, linksFor: '' } }),
  };
}
