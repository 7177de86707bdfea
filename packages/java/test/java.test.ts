import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Stage, startStage } from '../../python/test/support/startStage.ts'
import { javaVersion, libraryFolder, maven, words } from './support/java.ts'
import { apart, published, publishedUrl, quick, toPublished } from './support/published.ts'

const version = await javaVersion()
const release: string = JSON.parse(readFileSync(join(libraryFolder, 'package.json'), 'utf8')).version
const taskId = 'task-5kjifvzerc5n'
const official = fileURLToPath(new URL('../../python/test/official/Stop.java', import.meta.url))
const root = 'io.github.qianfanconsole.qianfan'

/** Those of the Chinese README are the same, as the acceptance tests hold. */
const blocks = [...readFileSync(join(libraryFolder, 'README.md'), 'utf8').matchAll(/^```java\n([\s\S]*?)^```$/gm)].map(
  ([, text], index) => ({ name: `README.md, block ${index + 1}`, folder: `block${index + 1}`, text: text! }),
)

/** A block of a README as a program: what its first block made is there. */
function programOf(text: string): string {
  if (/^public class/m.test(text)) return text
  const [, imports, body] = /^((?:import .*\n)*)([\s\S]*)$/.exec(text)!
  const start = /Qianfan qianfan =/.test(body!) ? '' : 'Qianfan qianfan = Qianfan.create();\n'
  const inputs = `import ${root}.*;\nimport ${root}.model.FineTuningInputs.*;\nimport ${root}.model.FineTuningOutputs.*;\n`
  const usual = 'import java.time.Duration;\nimport java.util.*;\nimport java.util.concurrent.*;\n'
  return `${imports}${inputs}${usual}
public class Main {\npublic static void main(String[] args) throws Exception {\n${start}${body}\n}\n}\n`
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>io.github.qianfan-console</groupId>
      <artifactId>qianfan-console</artifactId>
      <version>${release}</version>
    </dependency>
  </dependencies>
  <repositories>
    <repository>
      <id>published</id>
      <url>${publishedUrl}</url>
      <releases>
        <checksumPolicy>fail</checksumPolicy>
      </releases>
    </repository>
  </repositories>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-resources-plugin</artifactId>
        <version>3.5.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.11.0</version>
      </plugin>
    </plugins>
  </build>
</project>
`

const ofTheNetwork =
  /^\[WARNING\] (Could not transfer|Could not validate integrity of download|Checksum validation failed|\S+ failed to transfer)/
/** A warning or an error of the build; what Maven says of its downloads depends on the network alone. */
const isOurs = (line: string): boolean => /^\[(WARNING|ERROR)\]/.test(line) && !ofTheNetwork.test(line)

it('has one version', () => {
  const read = (name: string): string => readFileSync(join(libraryFolder, name), 'utf8')
  expect(read('pom.xml')).toContain(`<artifactId>qianfan-console</artifactId>\n  <version>${release}</version>`)
  expect(read(`src/main/java/${root.replaceAll('.', '/')}/Version.java`)).toContain(`VERSION = "${release}"`)
})

describe.skipIf(!version)(`Java ${version}`, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage()
  })
  afterAll(() => stage?.[Symbol.asyncDispose]())

  // One run of Maven: compiled without a warning, tested, documented without a warning, formatted, looked at by SpotBugs.
  it('passes the conformance suite, its own tests, and every check of its build', async () => {
    const report = await maven(['deploy', ...toPublished], libraryFolder, {
      QIANFAN_TEST_MOCK_URL: stage.mock.url,
      QIANFAN_TEST_FAULT_URL: stage.faultUrl,
      QIANFAN_TEST_FACTS_URL: stage.factsUrl,
    })
    const [, run] = /^\[INFO\] Tests run: (\d+), Failures: 0, Errors: 0, Skipped: 0$/m.exec(report) ?? []
    expect(Number(run), report.slice(-20_000)).toBeGreaterThan(650)
    expect(report).toContain('spotless')
    expect(report).toContain('spotbugs')
    expect(report.split('\n').filter(isOurs)).toEqual([])
  })
})

describe.skipIf(!version)('an empty project that uses the library', () => {
  let folder: string
  let classes: string
  let mock: Mock
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qianfan-java-'))
    writeFileSync(join(folder, 'pom.xml'), pom)
    const write = (name: string, file: string, text: string) => {
      mkdirSync(join(folder, 'src/main/java', name), { recursive: true })
      writeFileSync(join(folder, 'src/main/java', name, file), `package ${name};\n${text}`)
    }
    const source = readFileSync(official, 'utf8')
    expect(source.match(/com\.baidubce\.qianfan/g)).toHaveLength(2)
    write('official', 'Stop.java', source.replaceAll('com.baidubce.qianfan', root))
    for (const block of blocks) write(block.folder, 'Main.java', programOf(block.text))
    // Where this test runs without the one above.
    if (readdirSync(published).length === 0) await maven(['-q', 'deploy', ...toPublished, ...quick])
    const local = apart()
    await maven(['-q', ...local, 'compile', 'dependency:build-classpath', '-Dmdep.outputFile=classes.txt'], folder)
    classes = readFileSync(join(folder, 'classes.txt'), 'utf8').trim()
  })
  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true })
    rmSync(published, { recursive: true })
  })
  beforeEach(async () => {
    mock = await startMock({ speed: 600 })
  })
  afterEach(() => mock.close())

  const runs = (name: string) =>
    words('java', ['-cp', [join(folder, 'target/classes'), classes].join(delimiter), name], folder, {
      TASK_ID: taskId,
      QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
      QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
      QIANFAN_CONSOLE_API_BASE_URL: mock.url,
    })

  it("runs the platform's own example after changing only the import", async () => {
    expect(await runs('official.Stop')).toBe('result: true\n')
    expect(mock.requests.filter(({ action }) => action === 'StopFineTuningTask')).toHaveLength(1)
    expect(mock.store.get('finetuning.task', taskId)).toMatchObject({ runStatus: 'Stopped' })
  })

  it('has it from the repository, as it was published', () => {
    const jar = `io/github/qianfan-console/qianfan-console/${release}/qianfan-console-${release}.jar`
    const own = classes.split(delimiter).find((path) => path.includes('qianfan-console-'))!
    expect(readFileSync(own).equals(readFileSync(join(published, jar)))).toBe(true)
    const told = readFileSync(join(own, '../_remote.repositories'), 'utf8')
    expect(told).toContain(`qianfan-console-${release}.jar>published=`)
    for (const kind of ['.pom', '.jar', '-sources.jar', '-javadoc.jar'])
      expect(existsSync(join(published, `${jar.replace(/\.jar$/, kind)}.sha1`))).toBe(true)
  })

  it('needs Jackson and nothing else', () => {
    const names = classes.split(delimiter).map((path) => path.replace(/.*[\\/]|-[\d.]+\.jar$/g, ''))
    expect(names.sort()).toEqual(['jackson-annotations', 'jackson-core', 'jackson-databind', 'qianfan-console'])
  })

  it.each(blocks)('runs $name', async (block) => {
    await runs(`${block.folder}.Main`)
    expect(mock.requests.length).toBeGreaterThanOrEqual(/qianfan\.\w+\(/.test(block.text) ? 1 : 0)
  })
})
