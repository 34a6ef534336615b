import { posix } from 'node:path';
import * as z from 'zod';
import { sortDiagnostics, type Diagnostic, type Place } from '../diagnostic.ts';
import { checkShape } from '../spec/check-shape.ts';
import { readDiffSettings, type DiffSettings } from './diff-settings.ts';
import { configName } from './find-config.ts';
import { readLintSettings } from './lint-settings.ts';
import { fits, grammars } from '../spec/grammar.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import { nodeAt, type NodePath, type SpecNode } from '../spec/node.ts';
import { parseYaml } from '../spec/yaml.ts';
import { defaultSettings, type LintSettings } from '../style/settings.ts';
import { defaultApply, type ApplyOptions } from '../openapi/apply/apply-options.ts';
import { targets as registry } from '../targets/index.ts';
import type { Target, TargetOptions } from '../targets/target.ts';

/** An OpenAPI description. Paths are from the folder of errspec.yaml. */
export interface DescriptionConfig {
  readonly in: string;
  /** Where the description with its errors goes, from `out` of the catalog; nowhere, if it is absent. */
  readonly out: string | undefined;
  readonly apply: ApplyOptions;
  /** Where the configuration names the description. */
  readonly place: Place;
}

/** One spec, and what is generated from it. */
export interface CatalogConfig {
  /** Path of the spec from the folder of errspec.yaml. */
  readonly spec: string;
  /** Folder of the output, from the same folder. */
  readonly out: string;
  readonly targets: ReadonlyMap<Target, TargetOptions>;
  /** The OpenAPI descriptions whose operations list errors of this catalog. */
  readonly descriptions: readonly DescriptionConfig[];
  /** Where the configuration names the spec. */
  readonly place: Place;
}

/** The content of errspec.yaml. */
export interface Config {
  /** Empty if a diagnostic is an error. */
  readonly catalogs: readonly CatalogConfig[];
  readonly settings: LintSettings;
  /** The severities of rules of `errspec diff`. */
  readonly diff: DiffSettings;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every target with its default options. */
export const allTargets: ReadonlyMap<Target, TargetOptions> = new Map(registry.map((target) => [target, {}]));

const path = z.string().superRefine((value, context) => {
  if (!fits(grammars.path, value)) {
    context.addIssue({ code: 'custom', message: grammars.path.says, params: { rule: grammars.path.rule } });
  }
});

const description = z.strictObject({
  in: path,
  out: path.optional(),
  codes: z.enum(['closed', 'open']).optional(),
  okErrors: z.enum(['note', 'oneOf']).optional(),
  default: z.enum(['true', 'false']).optional(),
});
const catalogFields = {
  spec: path,
  out: path,
  targets: z.record(z.string(), z.unknown()).optional(),
  openapi: z.array(description).optional(),
};
const catalogSchema = z.strictObject(catalogFields);
const version = z.string().superRefine((value, context) => {
  if (value !== '1')
    context.addIssue({
      code: 'custom',
      message: 'The only version of the configuration is 1',
      params: { rule: 'format-version' },
    });
});
/** What holds for all catalogs. It is read elsewhere. */
const commonKeys = ['lint', 'diff'];
const singleSchema = z.strictObject({ version, ...catalogFields });
const severalSchema = z.strictObject({ version, catalogs: z.array(z.unknown()) });

const error = (rule: string, node: SpecNode, message: string, help: string): Diagnostic => ({
  rule,
  severity: 'error',
  place: node.place,
  message,
  help,
});

const readOptions = (
  target: Target,
  node: SpecNode,
): { options: TargetOptions; diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const options: Record<string, string> = {};
  if (node.kind === 'scalar' && node.text === '') return { options, diagnostics };
  if (node.kind !== 'map') {
    return {
      options,
      diagnostics: [
        error('type-wrong', node, `${target.id} must be a mapping of options.`, 'Write {} for the defaults.'),
      ],
    };
  }
  const known = Object.keys(target.options);
  for (const [name, { key, value }] of node.entries) {
    const option = Object.hasOwn(target.options, name) ? target.options[name] : undefined;
    if (option === undefined) {
      const all = known.length === 0 ? 'This target has no options.' : `Its options are ${known.join(', ')}.`;
      const help = suggestWord(name, known, all);
      diagnostics.push(error('option-unknown', key, `The target ${target.id} has no option ${name}.`, help));
    } else if (value.kind !== 'scalar' || !option.pattern.test(value.text)) {
      diagnostics.push(
        error('option-invalid', value, `${name} is not valid for the target ${target.id}.`, `Write ${option.says}.`),
      );
    } else options[name] = value.text;
  }
  return { options, diagnostics };
};

const readTargets = (node: SpecNode): { targets: CatalogConfig['targets']; diagnostics: readonly Diagnostic[] } => {
  if (node.kind !== 'map') return { targets: allTargets, diagnostics: [] };
  const targets = new Map<Target, TargetOptions>();
  const diagnostics: Diagnostic[] = [];
  for (const [id, { key, value }] of node.entries) {
    const target = registry.find((candidate) => candidate.id === id);
    if (target === undefined) {
      const known = registry.map((candidate) => candidate.id);
      const help = suggestWord(id, known, `The targets are ${known.join(', ')}.`);
      diagnostics.push(error('target-unknown', key, `There is no target ${id}.`, help));
      continue;
    }
    const read = readOptions(target, value);
    diagnostics.push(...read.diagnostics);
    targets.set(target, read.options);
  }
  return { targets, diagnostics };
};

const normalize = (path: string): string => posix.normalize(`${path}/`).slice(0, -1);

const isOutside = (path: string): boolean => `${normalize(path)}/`.startsWith('../');

/** Whether one folder is inside the other. */
const isShared = (a: string, b: string): boolean => {
  const [one, other] = [`${normalize(a)}/`, `${normalize(b)}/`];
  return one.startsWith(other) || other.startsWith(one);
};

/** Whether a path is inside a folder. */
const isInside = (folder: string, path: string): boolean => normalize(path).startsWith(`${normalize(folder)}/`);

/** Reads errspec.yaml. Paths in it must not leave its folder. */
export const readConfig = (file: string, text: string): Config => {
  const { root, diagnostics: found } = parseYaml(file, text);
  const diagnostics = [...found];
  if (root === undefined) return { catalogs: [], settings: defaultSettings, diff: new Map(), diagnostics };
  const several = root.kind === 'map' && root.entries.has('catalogs');
  const head = checkShape(root, {
    what: 'the configuration',
    schema: several ? severalSchema : singleSchema,
    elsewhere: [...commonKeys, ...(several ? [] : ['catalogs'])],
  });
  diagnostics.push(...head.diagnostics);
  const lint = readLintSettings(root.kind === 'map' ? root.entries.get('lint')?.value : undefined);
  diagnostics.push(...lint.diagnostics);
  const diff = readDiffSettings(root.kind === 'map' ? root.entries.get('diff')?.value : undefined);
  diagnostics.push(...diff.diagnostics);

  const bases: readonly NodePath[] = several
    ? (nodeAt(root, ['catalogs']).kind === 'list'
        ? ((head.value as { catalogs?: unknown[] } | undefined)?.catalogs ?? [])
        : []
      ).map((_, index) => ['catalogs', index])
    : [[]];
  const catalogs = bases.flatMap((base): readonly CatalogConfig[] => {
    const node = nodeAt(root, base);
    const shaped = checkShape(node, {
      what: several ? 'a catalog' : 'the configuration',
      schema: catalogSchema,
      elsewhere: several ? [] : ['version', ...commonKeys],
    });
    if (several) diagnostics.push(...shaped.diagnostics);
    const read = readTargets(
      nodeAt(node, ['targets']) === node
        ? { kind: 'scalar', text: '', plain: true, place: node.place }
        : nodeAt(node, ['targets']),
    );
    diagnostics.push(...read.diagnostics);
    if (shaped.value === undefined) return [];
    const { spec, out, openapi = [] } = shaped.value;
    const descriptions = openapi.map((one, index) => ({
      in: normalize(one.in),
      out: one.out === undefined ? undefined : posix.relative(normalize(out), normalize(one.out)),
      apply: {
        codes: one.codes ?? defaultApply.codes,
        okErrors: one.okErrors ?? defaultApply.okErrors,
        hasDefault: one.default === 'true',
      },
      place: nodeAt(node, ['openapi', index, 'in']).place,
    }));
    const paths: readonly NodePath[] = [
      ['spec'],
      ['out'],
      ...descriptions.flatMap((_, index) => [['openapi', index, 'in'] as const, ['openapi', index, 'out'] as const]),
    ];
    for (const way of paths) {
      const written = nodeAt(node, way);
      if (written.kind === 'scalar' && isOutside(written.text)) {
        const message = `${way.at(-1)} is outside the folder of ${configName}.`;
        diagnostics.push(error('path-outside', written, message, 'Write a path inside that folder.'));
      }
    }
    openapi.forEach(({ out: applied }, index) => {
      if (applied === undefined || isInside(out, applied)) return;
      const message = `The description goes to a place outside of ${out}.`;
      const help = `Write a path inside ${out}. To write it elsewhere, use errspec apply.`;
      diagnostics.push(error('out-outside', nodeAt(node, ['openapi', index, 'out']), message, help));
    });
    return [{ spec, out, descriptions, targets: read.targets, place: nodeAt(node, ['spec']).place }];
  });
  catalogs.forEach(({ out }, index) => {
    if (catalogs.slice(0, index).some((other) => isShared(other.out, out))) {
      diagnostics.push(
        error(
          'out-duplicate',
          nodeAt(root, ['catalogs', index, 'out']),
          `Another catalog is also written to ${out}.`,
          'Give each catalog a different out.',
        ),
      );
    }
  });
  return {
    catalogs: diagnostics.length > 0 ? [] : catalogs,
    settings: lint.settings,
    diff: diff.diff,
    diagnostics: sortDiagnostics(diagnostics, new Map([[file, text]])),
  };
};
