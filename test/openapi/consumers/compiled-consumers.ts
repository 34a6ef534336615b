import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { asked, askedType, laterCode, type Answer, type Consumer, type Work } from './consumer.ts';
import { askGo, jsonMember } from './go-probe.ts';
import { attempt, run } from './shell.ts';
import { cargoTarget, oapiCodegen, openapiGenerator, progenitor, pythonBin, pythonVersion, versions } from './tools.ts';
import { allFound, found, writtenFiles } from './written-names.ts';

/* The programs that write Go, Java, Python and Rust. */

const generate = (generator: string, { description, folder }: Work, settings: readonly string[] = []): void => {
  const args = ['generate', '-i', description, '-g', generator, '-o', folder, ...settings];
  const { ok, stdout, stderr } = attempt('java', ['-jar', openapiGenerator, ...args], { cwd: folder });
  if (ok) return;
  const said = `${stdout}\n${stderr}`;
  // It reads a version that it does not know as Swagger 2.0.
  if (said.includes('attribute openapi is unexpected')) throw new Error('It does not know this version of OpenAPI.');
  throw new Error(said.split('\n').findLast((line) => /Exception: /.test(line)) ?? stderr);
};

const generator = (language: string, read: Consumer['read']): Consumer => ({
  name: `openapi-generator, ${language}`,
  version: versions.openapiGenerator,
  read,
});

const goOfGenerator = generator('go', (work) => {
  generate('go', work, ['--git-user-id', 'example', '--git-repo-id', 'api', '--git-host', 'example.com']);
  const pattern = new RegExp(`\\) ${askedType}Execute\\([^]*?StatusCode == ${asked.status} \\{\\s+var v (\\w+)`);
  const body = found(writtenFiles(work.folder, /^api_.*\.go$/), pattern);
  const { type, later = 'refused' } = askGo(work.folder, 'example.com/example/api', body);
  const codes =
    type === 'string'
      ? []
      : allFound(writtenFiles(work.folder, /^model_.*code\.go$/), new RegExp(`^\\t\\w+ ${type} = "(\\d+)"$`, 'gm'));
  return { type, codes, later, shown: `type ${body} struct {\n\tCode ${type} \`json:"code"\`\n}` };
});

/** The enum of Java that a pattern of a class finds, with its values. */
const javaProbe = (body: string): string => `import com.fasterxml.jackson.databind.ObjectMapper;
import org.openapitools.client.model.*;

public class Probe {
    public static void main(String[] args) throws Exception {
        Class<?> type = ${body}.class.getDeclaredField("code").getType();
        System.out.println(type.getSimpleName());
        StringBuilder codes = new StringBuilder();
        if (type.isEnum()) for (Object code : type.getEnumConstants()) codes.append(code).append(' ');
        System.out.println(codes);
        try {
            new ObjectMapper().readValue("{\\"code\\":\\"${laterCode}\\",\\"msg\\":\\"later\\"}", ${body}.class);
            System.out.println("decoded");
        } catch (Exception e) {
            System.out.println("refused");
        }
    }
}
`;

const javaOfGenerator = generator('java', (work) => {
  const { folder, schema } = work;
  generate('java', work, ['--library', 'native', '--additional-properties', 'hideGenerationTimestamp=true']);
  writeFileSync(join(folder, 'src/main/java/Probe.java'), javaProbe(schema));
  const goals = ['compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath', '-DincludeScope=runtime'];
  run('mvn', ['-q', '-B', ...goals], { cwd: folder });
  const classpath = [join(folder, 'target/classes'), writtenFiles(folder, /^classpath$/).trim()].join(delimiter);
  const [type = '', codes = '', later] = run('java', ['-cp', classpath, 'Probe'], { cwd: folder }).split('\n');
  return {
    type,
    codes: codes.split(' ').filter(Boolean),
    later: later === 'decoded' ? 'decoded' : 'refused',
    shown: `class ${schema} {\n  public ${type} getCode()\n}`,
  };
});

const pythonProbe = (module: string, body: string): string => `import enum, json, ${module} as module
Body = module.${body}
type = Body.model_fields["code"].annotation
is_enum = isinstance(type, enum.EnumMeta)
print(type.__name__ if isinstance(type, __builtins__.type) else str(type).replace(module.__name__ + ".", ""))
print(*([code.value for code in type] if is_enum else []))
try:
    Body.model_validate({"code": "${laterCode}", "msg": "later"})
    print("decoded")
except Exception:
    print("refused")
`;

const askPython = (folder: string, module: string, body: string): Answer => {
  writeFileSync(join(folder, 'probe.py'), pythonProbe(module, body));
  const [type = '', codes = '', later] = run(pythonBin('python'), ['probe.py'], { cwd: folder }).split('\n');
  return {
    type,
    codes: codes.split(' ').filter(Boolean),
    later: later === 'decoded' ? 'decoded' : 'refused',
    shown: `class ${body}(BaseModel):\n    code: ${type}`,
  };
};

const pythonOfGenerator = generator('python', (work) => {
  generate('python', work, ['--package-name', 'api']);
  const api = writtenFiles(work.folder, /^api\/api\/.*_api\.py$/);
  const pattern = new RegExp(`def get_quote\\([^]*?'${asked.status}': "(\\w+)"`);
  return askPython(work.folder, 'api', found(api, pattern));
});

const datamodelCodegen: Consumer = {
  name: 'datamodel-code-generator',
  version: pythonVersion('datamodel-code-generator'),
  read: ({ description, folder, schema }) => {
    const settings = ['--input-file-type', 'openapi', '--output-model-type', 'pydantic_v2.BaseModel'];
    const args = ['--input', description, ...settings, '--formatters', 'builtin', '--output', join(folder, 'api.py')];
    run(pythonBin('datamodel-codegen'), args, { cwd: folder });
    if (!writtenFiles(folder, /^api\.py$/).includes(`class ${schema}`))
      throw new Error('It writes no type of the body.');
    return askPython(folder, 'api', schema);
  },
};

const oapi: Consumer = {
  name: 'oapi-codegen',
  version: versions.oapiCodegen,
  read: ({ description, folder }) => {
    writeFileSync(join(folder, 'go.mod'), 'module example.com/api\n\ngo 1.22\n');
    const written = run(oapiCodegen, ['-package', 'api', '-generate', 'client,models', description], { cwd: folder });
    writeFileSync(join(folder, 'api.go'), written);
    const { type, later = 'refused' } = askGo(folder, 'example.com/api', `${askedType}Response`, jsonMember);
    const codes = allFound(written, new RegExp(`^\\t\\w+ +${type} += "(\\d+)"$`, 'gm'));
    return { type, codes, later, shown: `answer.${jsonMember}.Code // ${type}` };
  },
};

const rustCodes = (written: string, type: string): readonly string[] => {
  const body = new RegExp(`pub enum ${type} \\{([^]*?)\\n\\s*\\}`).exec(written)?.[1] ?? '';
  return allFound(body, /rename = "(\d+)"/g);
};

const cargoEnv = { CARGO_TARGET_DIR: cargoTarget };

const rustProbe = (path: string): string => `fn type_of<T>(_: &T) -> &'static str {
    std::any::type_name::<T>()
}

fn main() {
    let read = |code: &str| serde_json::from_str::<${path}>(&format!(r#"{{"code":"{code}","msg":"m"}}"#));
    let known = read(&std::env::args().nth(1).unwrap()).unwrap();
    println!("{}", type_of(&known.code));
    println!("{}", if read("${laterCode}").is_ok() { "decoded" } else { "refused" });
}
`;

/** The type of `code` in a type of a crate. The crate must take a code of the table. */
const askRust = (folder: string, path: string, known: string): Pick<Answer, 'type' | 'later'> => {
  mkdirSync(join(folder, 'examples'));
  writeFileSync(join(folder, 'examples/probe.rs'), rustProbe(path));
  const args = ['run', '-q', '--example', 'probe', '--', known];
  const [type = '', later] = run('cargo', args, { cwd: folder, env: cargoEnv }).split('\n');
  return {
    type: type.replace(/^.*::/, ''),
    later: later === 'decoded' ? 'decoded' : 'refused',
  };
};

const rustOfGenerator = generator('rust', (work) => {
  generate('rust', work, ['--package-name', 'api']);
  const errors = new RegExp(`pub enum ${askedType}Error \\{[^]*?Status${asked.status}\\(models::(\\w+)\\)`);
  const body = found(writtenFiles(work.folder, /^src\/apis\/(?!configuration|mod).*\.rs$/), errors);
  const { type, later = 'refused' } = askRust(work.folder, `api::models::${body}`, work.known);
  const codes = type === 'String' ? [] : rustCodes(writtenFiles(work.folder, /^src\/models\/.*code\.rs$/), type);
  return { type, codes, later, shown: `enum ${askedType}Error { Status${asked.status}(models::${body}), … }` };
});

const progenitorCrate: Consumer = {
  name: 'progenitor',
  version: versions.progenitor,
  read: ({ description, folder, schema, known }) => {
    const args = ['progenitor', '-i', description, '-o', folder, '-n', 'api', '-v', '0.1.0'];
    const { ok, stdout, stderr } = attempt(progenitor, args, { cwd: folder });
    if (!ok) throw new Error(/^(?:assertion|gen fail:|key ).*$/m.exec(`${stdout}\n${stderr}`)?.[0] ?? stderr.trim());
    const { type, later = 'refused' } = askRust(folder, `api::types::${schema}`, known);
    return { type, codes: rustCodes(writtenFiles(folder, /^src\/lib\.rs$/), type), later, shown: `types::${schema}` };
  },
};

/** What writes code that a compiler or an interpreter of another language runs. */
export const compiledConsumers: readonly Consumer[] = [
  goOfGenerator,
  javaOfGenerator,
  pythonOfGenerator,
  rustOfGenerator,
  oapi,
  progenitorCrate,
  datamodelCodegen,
];
