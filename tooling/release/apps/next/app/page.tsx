import { Panel } from './panel'

export default function Page() {
  return <Panel taskId="task-5kjifvzerc5n" />
}
