/** One field of a data file, for its documentation. */
export interface Field {
  /** Its place in a record, such as `quote[].exact`. */
  path: string;
  type: string;
  about: string;
}

/** The part of a JSON Schema that the documentation reads. */
interface Schema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** The fields of a record, and those within them, as a JSON Schema describes them. */
export function fieldsOf(schema: object): Field[] {
  const root = schema as Schema;
  return inside(root.items ?? root, '');
}

function inside(schema: Schema, place: string): Field[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = place === '' ? name : `${place}.${name}`;
    const optional = schema.required?.includes(name) === false;
    return [
      { path, type: typeOf(field) + (optional ? ', may be absent' : ''), about: field.description ?? '' },
      ...within(field, path),
    ];
  });
  return [...fields, ...alternatives(schema).flatMap((each) => inside(each, place))];
}

function within(field: Schema, path: string): Field[] {
  return field.items ? inside(field.items, `${path}[]`) : inside(field, path);
}

function alternatives({ anyOf = [], oneOf = [] }: Schema): Schema[] {
  return [...anyOf, ...oneOf];
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const either = alternatives(schema);
  if (either.length > 0) return [...new Set(either.map(typeOf))].join(' | ');
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.type === 'array') return `array of ${schema.items ? plural(typeOf(schema.items)) : 'anything'}`;
  return schema.type ?? 'anything';
}

function plural(type: string): string {
  return /^[a-z]+$/.test(type) ? `${type}s` : type;
}
