import type { FormField } from 'virtual:create-form'
import { language, say } from '../words/language.ts'

type Path = readonly (string | number)[]

interface Props {
  name: string
  schema: FormField
  value: unknown
  /** Told of the whole value, changed at the path. */
  onChange(path: Path, value: unknown): void
  path?: Path
  needed?: boolean
}

/** The fields of an object of the spec, each by its type. */
export function ObjectFields({ schema, value, onChange, path = [] }: Omit<Props, 'name' | 'needed'>) {
  const fields = (value ?? {}) as Record<string, unknown>
  return (
    <>
      {Object.entries(schema.properties ?? {}).map(([name, each]) => (
        <SchemaField
          key={name}
          name={name}
          schema={each}
          value={fields[name]}
          onChange={onChange}
          path={[...path, name]}
          needed={schema.required?.includes(name) ?? false}
        />
      ))}
    </>
  )
}

/** One field of the spec, with the spec's words. */
export function SchemaField(props: Props) {
  const { name, schema, value, onChange, path = [], needed } = props
  if (schema.type === 'object' && schema.properties)
    return (
      <fieldset>
        <legend>{name}</legend>
        <p class="faint">{schema.description[language]}</p>
        <ObjectFields schema={schema} value={value} onChange={onChange} path={path} />
      </fieldset>
    )
  if (schema.type === 'array' && schema.items?.properties) return <ListField {...props} />
  const id = `field-${path.join('-')}`
  return (
    <label class="field" for={id}>
      <span>
        {name} {needed && <b aria-hidden="true">*</b>}
      </span>
      <Control
        id={id}
        schema={schema}
        value={value}
        needed={needed ?? false}
        onValue={(next) => onChange(path, next)}
      />
      <small class="faint">{schema.description[language]}</small>
    </label>
  )
}

interface ControlProps {
  id: string
  schema: Pick<FormField, 'type' | 'known' | 'default' | 'minimum' | 'maximum'>
  value: unknown
  needed: boolean
  onValue(value: unknown): void
}

/** What a value is typed into, or chosen with. An empty one is not sent. */
export function Control({ id, schema, value, needed, onValue }: ControlProps) {
  const { type, known, default: usual } = schema
  const text = value === undefined ? '' : String(value)
  const isNumber = type === 'integer' || type === 'number'
  const read = (typed: string) => {
    if (typed === '') return undefined
    if (type === 'boolean') return typed === 'true'
    if (type === 'array') return typed.split(/[,，]\s*/).filter(Boolean)
    return isNumber ? Number(typed) : typed
  }
  const choices = type === 'boolean' ? ['true', 'false'] : known
  if (choices)
    return (
      <select id={id} value={text} required={needed} onChange={(event) => onValue(read(event.currentTarget.value))}>
        <option value="">{usual === undefined ? '–' : say(`${usual} by default`, `默认 ${usual}`)}</option>
        {choices.map((each) => (
          <option key={each} value={String(each)}>
            {each}
          </option>
        ))}
      </select>
    )
  const shared = {
    id,
    required: needed,
    value: text,
    placeholder: usual === undefined ? '' : String(usual),
    autocomplete: 'off' as const,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(read(event.currentTarget.value)),
  }
  if (!isNumber) return <input type="text" {...shared} />
  const { minimum, maximum } = schema
  const bounds = { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) }
  return <input type="number" step={type === 'integer' ? 1 : 'any'} {...bounds} {...shared} />
}

/** A list of objects. */
function ListField({ name, schema, value, onChange, path = [] }: Props) {
  const items = Array.isArray(value) && value.length > 0 ? value : [{}]
  return (
    <fieldset>
      <legend>{name}</legend>
      {items.map((item, place) => (
        <div class="item" key={place}>
          <ObjectFields schema={schema.items!} value={item} onChange={onChange} path={[...path, place]} />
          {items.length > 1 && (
            <button
              type="button"
              class="quiet"
              onClick={() =>
                onChange(
                  path,
                  items.filter((_, each) => each !== place),
                )
              }
            >
              {say('Remove', '移除')}
            </button>
          )}
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => onChange(path, [...items, {}])}>
        {say('Add one', '添加')}
      </button>
    </fieldset>
  )
}
