import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { good } from '../src/files/corpus.fixture.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);

let count = 0;

/** What GitHub's own language service finds wrong with a workflow, as `line: message`. */
async function faults(text: string): Promise<string[]> {
  // It remembers what it read at an address.
  const address = `file:///${FOLDER}/${++count}.yml`;
  const found = await validate(TextDocument.create(address, 'yaml', 1, text));
  return found.map(
    ({ range, message }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

interface Step {
  name?: string;
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions: unknown;
  concurrency: unknown;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>;
}

const read = (text: string): Workflow => parse(text) as Workflow;

describe.each(workflows)('%s', (_, text) => {
  const workflow = read(text);
  const jobs = Object.values(workflow.jobs);

  it('is a sound workflow', async () => {
    expect(await faults(text)).toEqual([]);
  });

  it('may only read unless a job asks for more, and does not run without end or beside itself', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.map((job) => job['timeout-minutes'])).not.toContain(undefined);
  });

  it('takes each action at a major version', () => {
    const actions = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });
});

it.each([
  ['timeout-minutes: 5', 'timeout-minuts: 5', "Unexpected value 'timeout-minuts'"],
  ['needs: build', 'needs: bild', "Job 'deploy' depends on unknown job 'bild'."],
  ['pages: write', 'pages: wirte', "Unexpected value 'wirte'"],
  ['needs.stories.outputs.origin', 'needs.stories.outputs.orign', 'Context access might be invalid: orign'],
  ['${{ matrix.story }}', '${{ matrix.story', 'The expression is not closed'],
])('finds what is wrong where %s is %s', async (right, wrong, message) => {
  const text = readFileSync(join(FOLDER, 'publish.yml'), 'utf8');
  const broken = text.replace(right, wrong);
  expect(broken).not.toBe(text);
  expect((await faults(broken)).join('\n')).toContain(message);
});

describe('the steps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function save(file: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { mode });
  }

  /** Runs a step as GitHub does; gives its exit code, what it printed and what it hands on. */
  function run(file: string, name: string, env: NodeJS.ProcessEnv = {}): { code: number; out: string; handed: string } {
    const steps = Object.values(read(readFileSync(join(FOLDER, file), 'utf8')).jobs).flatMap((job) => job.steps);
    const script = steps.find((step) => step.name === name)?.run ?? '';
    save('handed', '');
    const result = { code: 0, out: '' };
    try {
      const options = {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env, GITHUB_OUTPUT: 'handed' },
      } as const;
      result.out = execFileSync('bash', ['-e', '-c', script], options);
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      Object.assign(result, { code: status, out: stdout });
    }
    return { ...result, handed: readFileSync(join(folder, 'handed'), 'utf8') };
  }

  it('list every folder that holds a story, and no other', () => {
    for (const file of [
      'content/story.md',
      'stories/flood/story.md',
      'stories/harbour/story.md',
      'stories/drafts/note.md',
    ])
      save(file, '');
    expect(run('publish.yml', 'List the folders that hold a story').handed).toBe(
      'found=["content","stories/flood","stories/harbour"]\n',
    );
  });

  it.each([
    ['content', '', 'dist /', 'story-'],
    ['content', '/news', 'dist /news/', 'story-'],
    ['stories/harbour', '', 'dist/harbour /harbour/', 'story-harbour'],
    ['stories/harbour', '/news', 'dist/harbour /news/harbour/', 'story-harbour'],
  ])('build %s, on a site at “%s”, where it belongs', (CONTENT_DIR, BASE, built, artifact) => {
    save('bin/npm', '#!/bin/sh\necho "$OUT_DIR $BASE_PATH"\n', 0o755);
    const env = { CONTENT_DIR, BASE, PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` };
    const { out, handed } = run('publish.yml', 'Build the story for its place on the site', env);
    expect(out).toBe(`${built}\n`);
    expect(handed).toBe(`artifact=${artifact}\n`);
  });

  it('check every story, and name the line of a mistake in any of them', () => {
    for (const name of ['package.json', 'scripts', 'src', 'node_modules']) {
      mkdirSync(folder, { recursive: true });
      symlinkSync(resolve(name), join(folder, name));
    }
    for (const [file, text] of Object.entries(good)) {
      save(`content/${file}`, text);
      save(`stories/flood/${file}`, text.replace('kind: event', 'kind: evnt'));
    }
    const { code, out } = run('content.yml', 'Check every story');
    expect(code).toBe(1);
    const annotations = out.trim().split('\n');
    expect(annotations.length).toBeGreaterThan(0);
    for (const annotation of annotations)
      expect(annotation).toMatch(/^::(error|warning) file=(content|stories\/flood)\//);
    expect(out).toMatch(/^::error file=stories\/flood\/articles\/[^,]+\.md,line=\d+,.*did you mean “event”/m);
  });
});
