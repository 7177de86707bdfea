import { newUuid } from '../util/newUuid.ts'

/**
 * A form as one `Blob`, whose type names the boundary. Its files are read while they are sent, so its size is known and
 * its content is in no memory, however large a file is.
 */
export function encodeForm(form: FormData): Blob {
  const boundary = `qianfan-form-${newUuid()}`
  const parts = [...form].flatMap(([name, value]) => [`--${boundary}\r\n${headOf(name, value)}\r\n\r\n`, value, '\r\n'])
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` })
}

function headOf(name: string, value: string | File): string {
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`
  if (typeof value === 'string') return disposition
  return `${disposition}; filename="${quoted(value.name)}"\r\nContent-Type: ${value.type || 'application/octet-stream'}`
}

/** As browsers write it: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quoted = (name: string): string => name.replace(/[\n\r"]/g, encodeURIComponent)
