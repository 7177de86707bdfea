import { behind } from '../calls/behind.ts'
import { Empty, Loading, TroubleBox } from '../parts/Box.tsx'
import { StatePill } from '../parts/StatePill.tsx'
import { useRead } from '../parts/useRead.ts'
import { type CustomService, type PresetService, readServices } from '../state/models.ts'
import { plainText } from '../util/plainText.ts'
import { say } from '../words/language.ts'
import { serviceWords } from '../words/otherStates.ts'

const isDeploying = ({ custom }: { custom: readonly CustomService[] }): boolean =>
  custom.some(({ runStatus }) => runStatus === 'Deploying' || runStatus === 'New')

/** The services of the account: its own, and those that the platform presets. */
export function ServicesView() {
  const { value, trouble } = useRead(readServices, isDeploying)
  if (trouble) return <TroubleBox trouble={trouble} action="service.custom.list" />
  if (!value) return <Loading what={say('Reading the services…', '正在读取服务…')} />
  const { custom, preset } = value
  if (custom.length + preset.length === 0)
    return (
      <Empty isView title={say('This account has no services yet', '该账号下还没有服务')}>
        <p>{say('A published model version can be deployed as one.', '已发布的模型版本可部署为服务。')}</p>
      </Empty>
    )
  return (
    <>
      <h1>{say('Services', '服务')}</h1>
      <Custom services={custom} />
      <Preset services={preset} />
    </>
  )
}

function Custom({ services }: { services: readonly CustomService[] }) {
  if (services.length === 0) return null
  return (
    <section class="card">
      <h2>{say('Custom', '定制服务')}</h2>
      <ul class="plain versions">
        {services.map(({ serviceId, name, runStatus, modelId }) => {
          const words = serviceWords(String(runStatus))
          return (
            <li
              key={serviceId}
              {...behind('service.custom.list', { maxKeys: 100, protocolVersion: 2 }, 'result.serviceList[].runStatus')}
            >
              <span>{plainText(name)}</span> <code class="faint">{serviceId}</code> <StatePill words={words} />{' '}
              <small class="faint">
                {words.sentence} {plainText(modelId)}
              </small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Preset({ services }: { services: readonly PresetService[] }) {
  if (services.length === 0) return null
  return (
    <section class="card">
      <h2>{say('Preset', '预置服务')}</h2>
      <ul class="plain versions">
        {services.map(({ serviceId, name, chargeStatus }) => (
          <li
            key={serviceId}
            {...behind('service.preset.list', { protocolVersion: 2 }, 'result.serviceList[].chargeStatus')}
          >
            <span>{plainText(name)}</span> <code class="faint">{serviceId}</code>{' '}
            <StatePill words={{ tone: 'off', name: String(chargeStatus ?? '–') }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
