import { afterAll, describe, expect, it } from 'vitest'
import { startBrowsers } from './support/browsers.ts'
import { openPage } from './support/openPage.ts'
import { useAccount } from './support/useAccount.ts'

const browsers = await startBrowsers()
const account = useAccount()
const { calls, idOf } = account

afterAll(() => browsers[Symbol.asyncDispose]())

describe.each(browsers.each)('in %s', (_, { browser }) => {
  it.skipIf(!browser)('a newcomer sees a dozen tasks move, compares two, and stops one', async () => {
    await using opened = await openPage(browser!, account.mock)
    const { page } = opened
    await opened.shows('16 tasks')
    for (const state of ['Waiting', 'Running', 'Done', 'Stopped', 'Failed']) await opened.shows(state, '.pill')
    const progressOf = (name: string) =>
      page.$$eval(
        '.rows .row',
        (rows, wanted) => rows.find((row) => row.textContent!.includes(wanted))?.querySelector('b')?.textContent,
        name,
      )
    const before = await progressOf('email_tone')
    account.mock.clock.step(600)
    await opened.look()
    expect(Number.parseInt((await progressOf('email_tone'))!, 10)).toBeGreaterThan(Number.parseInt(before!, 10))
    await opened.shows('left', '.progress-left, small')

    for (const name of ['support_faq_v2', 'title_writer'])
      await (await page.$(`[aria-label^="Compare ${name} "]`))!.click()
    await opened.click('Compare', '.bar')
    await opened.shows('2 tasks beside one another')
    expect(await page.$$eval('.chart .title', (titles) => titles.map((each) => each.textContent))).toEqual([
      'Loss by checkpoint',
      'Perplexity by checkpoint',
    ])
    expect(await page.$$eval('.differs th', (names) => names.map((each) => each.textContent))).toEqual(['model'])

    const taskId = idOf('email_tone')
    await opened.go(`/task/${taskId}`)
    await opened.click('Stop')
    expect(await opened.text('dialog .target')).toBe(`email_tone${taskId}`)
    await opened.click('Let it run')
    expect(calls('finetuning.task.stop')).toHaveLength(0)
    await opened.click('Stop')
    await opened.click(`Stop ${taskId}`)
    await opened.shows('email_tone is being stopped', '.notice')
    await opened.shows('Stopped', '.state .pill')
    expect(calls('finetuning.task.stop').map(({ body }) => body)).toEqual([{ taskId }])
    expect(opened.complaints).toEqual([])
  })

  it.skipIf(!browser)('a link holds search, states, order and columns, also after a reload', async () => {
    await using opened = await openPage(browser!, account.mock)
    const { page } = opened
    const names = () => page.$$eval('.rows .name a', (links) => links.map((each) => each.textContent))
    await opened.go('/?status=Done%2CStopped&q=le&sort=name&columns=name%2Cstatus%2Cscale')
    await opened.shows('legal_corpus')
    expect(await names()).toEqual(['legal_corpus', 'title_writer'])
    expect(await page.$$eval('[role=columnheader] .sort', (heads) => heads.map((each) => each.textContent))).toEqual([
      'Job↑',
      'State',
      'Scale',
    ])
    await page.click('[role=columnheader] .sort')
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-name')
    await page.reload()
    await opened.shows('title_writer')
    expect(await names()).toEqual(['title_writer', 'legal_corpus'])
    await page.type('input[type=search]', 'xyz')
    await opened.shows('No task fits')
    await opened.click('Show all')
    await opened.shows('16 tasks')
  })

  it.skipIf(!browser)('a task shows its states, scores, checkpoints, and gives its data out', async () => {
    const taskId = idOf('support_faq')
    await using opened = await openPage(browser!, account.mock)
    const { page } = opened
    await opened.go(`/task/${taskId}`)
    expect(await page.$$eval('.timeline b', (steps) => steps.map((each) => each.textContent))).toEqual([
      'Created',
      'Done',
    ])
    const { metrics, checkpointList } = account.mock.store.get('finetuning.task', taskId) as {
      metrics: Record<string, string>
      checkpointList: { step: number; trainingLoss: number }[]
    }
    expect(await page.$$eval('.tile', (tiles) => tiles.map((each) => each.textContent))).toEqual(
      Object.entries(metrics).map(([name, value]) => name + value),
    )
    expect(await page.$$('.chart canvas')).toHaveLength(2)
    const csv = await downloaded(page, () => opened.click('CSV', '.chart'))
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'name,step,value',
      `loss,${checkpointList[0]!.step},${checkpointList[0]!.trainingLoss}`,
    ])
    expect(csv.trim().split('\r\n')).toHaveLength(checkpointList.length + 1)
    expect(await downloaded(page, () => opened.click('PNG', '.chart'))).toMatch(/^.PNG/)
    // The keyboard reads a chart.
    await page.focus('.plot')
    await page.keyboard.press('Home')
    await opened.shows(`step ${checkpointList[0]!.step}`, '.legend small')
    await page.keyboard.press('End')
    await opened.shows(`step ${checkpointList.at(-1)!.step}`, '.legend small')
    expect(opened.complaints).toEqual([])
  })

  it.skipIf(!browser)('progress over time is what this browser saw, and it is kept', async () => {
    const taskId = idOf('meeting_notes')
    await using opened = await openPage(browser!, account.mock)
    await opened.go(`/task/${taskId}`)
    for (let step = 0; step < 2; step++) {
      account.mock.clock.step(200)
      await opened.look()
    }
    await opened.shows('Progress as this page saw it')
    await opened.shows('left, by the pace seen here')
    await opened.page.reload()
    await opened.shows('Progress as this page saw it')
  })

  it.skipIf(!browser)('creates a task once, after a check and a word about the price', async () => {
    await using opened = await openPage(browser!, account.mock)
    const { page } = opened
    await opened.go('/new')
    await opened.shows('is charged')
    await opened.shows('Hyper-parameters')
    await page.type('input[required]', 'made_here')
    await page.type('#field-datasetConfig-versions-0-versionId', 'ds-doesnotexist0')
    await page.type('#hyper-epoch', '2')
    await opened.click('Check')
    await opened.shows('Nothing was sent')
    await opened.shows('ds-doesnotexist0 cannot be read')
    expect([...calls('finetuning.job.create'), ...calls('finetuning.task.create')]).toEqual([])
    await page.$eval('#field-datasetConfig-versions-0-versionId', (input) => (input as HTMLInputElement).select())
    await page.type('#field-datasetConfig-versions-0-versionId', 'ds-he8srs01ym0b8fh7')
    await opened.click('Check')
    await opened.click('Create it; it is charged')
    await opened.shows('made_here', 'h1')
    expect(calls('finetuning.task.create').at(-1)!.body).toEqual({
      jobId: expect.any(String),
      hyperParameterConfig: { epoch: 2 },
      datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
    })
    expect(calls('finetuning.task.create')).toHaveLength(1)
    // What it was made of is kept here, since the platform's answer does not hold it.
    await opened.shows('epoch', 'tbody th')
    await opened.shows('ds-he8srs01ym0b8fh7')
    expect(opened.complaints).toEqual([])
  })

  it.skipIf(!browser)('a create whose answer is lost is not sent again; what is there is shown', async () => {
    await using opened = await openPage(browser!, account.mock)
    const { page } = opened
    await opened.go('/new')
    await opened.shows('Hyper-parameters')
    await page.type('input[required]', 'lost_answer')
    await page.type('#field-datasetConfig-versions-0-versionId', 'ds-he8srs01ym0b8fh7')
    await opened.click('Check')
    account.mock.faults.add({ action: 'finetuning.task.create', when: 'after', reset: true })
    await opened.click('Create it; it is charged')
    await opened.shows('Whether the task was created is not known')
    await opened.shows('lost_answer', 'li')
    expect(calls('finetuning.task.create')).toHaveLength(1)
  })

  it.skipIf(!browser)('publishes a checkpoint, and shows the version until it is ready', async () => {
    await using opened = await openPage(browser!, account.mock)
    await opened.go(`/task/${idOf('support_faq')}`)
    await opened.click('Publish')
    await opened.click('Publish', 'dialog')
    await opened.shows('Models', 'h1')
    await opened.shows('support_faq', 'summary b')
    expect(calls('model.version.create').map(({ body }) => body)).toMatchObject([
      { sourceType: 'Train', trainMeta: { taskId: idOf('support_faq'), checkpointStep: expect.any(Number) } },
    ])
    account.mock.clock.step(3600)
    await opened.page.reload()
    await opened.shows('Ready', '.pill')
    expect(opened.complaints).toEqual([])
  })

  it.skipIf(!browser)('services stand with their states', async () => {
    await using opened = await openPage(browser!, account.mock)
    await opened.go('/services')
    await opened.shows('mydasvc')
    await opened.shows('Published', '.pill')
    await opened.go('/jobs')
    await opened.shows('support_faq', '.rows a')
  })
})

describe.each(browsers.each)('a stop that fails, in %s', (_, { browser }) => {
  const stop = async (opened: Awaited<ReturnType<typeof openPage>>, name: string) => {
    await opened.go(`/task/${idOf(name)}`)
    await opened.click('Stop')
    await opened.click(`Stop ${idOf(name)}`)
  }

  it.skipIf(!browser)('result: false is said, with the state', async () => {
    await using opened = await openPage(browser!, account.mock)
    account.mock.faults.add({ action: 'finetuning.task.stop', result: false })
    await stop(opened, 'email_tone')
    await opened.shows('The platform did not accept the stop of email_tone', '.notice')
    await opened.shows('The task is: Running', '.notice')
    await opened.shows('Running', '.state .pill')
  })

  it.skipIf(!browser)('an answer that is lost is settled by a read', async () => {
    await using opened = await openPage(browser!, account.mock)
    account.mock.faults.add({ action: 'finetuning.task.stop', when: 'after', reset: true, times: 'all' })
    await stop(opened, 'email_tone')
    await opened.shows('email_tone is stopped', '.notice')
  })

  it.skipIf(!browser)('what stays unknown is said to be unknown', async () => {
    await using opened = await openPage(browser!, account.mock)
    account.mock.faults.add({ action: 'finetuning.task.stop', reset: true, times: 'all' })
    await stop(opened, 'email_tone')
    await opened.shows('Whether email_tone will stop is not known', '.notice')
    await opened.shows('A look shows: Running', '.notice')
  })

  it.skipIf(!browser)('a refusal is the platform’s word', async () => {
    await using opened = await openPage(browser!, account.mock)
    account.mock.faults.add({
      action: 'finetuning.task.stop',
      status: 403,
      code: 'AccessDenied',
      message: 'Access denied.',
    })
    await stop(opened, 'email_tone')
    await opened.shows('email_tone was not stopped', '.notice')
    await opened.shows('AccessDenied', '.notice')
    await opened.shows('Running', '.state .pill')
  })
})

/** What the page hands to the browser as a file, as text of its bytes. */
async function downloaded(page: import('puppeteer-core').Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const made = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      void (blob as Blob).arrayBuffer().then((bytes) => {
        ;(globalThis as { given?: string }).given = [...new Uint8Array(bytes)]
          .map((byte) => String.fromCharCode(byte))
          .join('')
      })
      URL.createObjectURL = made
      return made(blob as Blob)
    }
  })
  await act()
  await page.waitForFunction(() => (globalThis as { given?: string }).given !== undefined)
  return page.evaluate(() => {
    const { given } = globalThis as { given?: string }
    delete (globalThis as { given?: string }).given
    return given!
  })
}
