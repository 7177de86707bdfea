import { createForm } from 'virtual:create-form'
import { type HyperParameter, problemOf } from '../state/support.ts'
import { plainText } from '../util/plainText.ts'
import { language, say } from '../words/language.ts'
import { Control } from './SchemaFields.tsx'

interface Props {
  rules: readonly HyperParameter[]
  values: Record<string, unknown>
  onValue(name: string, value: unknown): void
}

const spec = createForm.properties!.hyperParameterConfig!.properties!

const types: Record<string, string> = { int: 'integer', float: 'number', boolean: 'boolean', string: 'string' }

/** The hyper-parameters that the platform says the model takes, with their bounds and what they are without a word. */
export function HyperFields({ rules, values, onValue }: Props) {
  return (
    <fieldset class="grid">
      <legend>{say('Hyper-parameters', '超参数')}</legend>
      {rules.map((rule) => (
        <HyperField
          key={rule.key}
          rule={rule}
          value={values[rule.key!]}
          onValue={(value) => onValue(rule.key!, value)}
        />
      ))}
    </fieldset>
  )
}

function HyperField({ rule, value, onValue }: { rule: HyperParameter; value: unknown; onValue(value: unknown): void }) {
  const { key = '', checkType, checkValue = [] } = rule
  const id = `hyper-${key}`
  const isRange = checkType === 'range' && checkValue.length === 2
  const isChoice = checkType === 'choice'
  const known = spec[key]
  const problem = problemOf(rule, value)
  return (
    <label class="field" for={id}>
      <span>{key}</span>
      <Control
        id={id}
        schema={{
          type:
            (isChoice && typeof checkValue[0] === 'number' ? 'number' : types[rule.type ?? '']) ??
            known?.type ??
            'string',
          ...(isChoice && { known: checkValue }),
          ...(rule.default !== undefined && { default: rule.default }),
          ...(isRange && { minimum: Number(checkValue[0]), maximum: Number(checkValue[1]) }),
        }}
        value={value}
        needed={false}
        onValue={onValue}
      />
      <small class={problem ? 'bad-text' : 'faint'}>
        {problem ??
          (isRange
            ? `${checkValue[0]} – ${checkValue[1]}`
            : known
              ? shortened(known.description[language])
              : plainText(rule.description))}
      </small>
    </label>
  )
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text)
