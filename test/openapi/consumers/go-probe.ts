import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, laterCode, type Answer } from './consumer.ts';
import { run } from './shell.ts';

/* Asks compiled Go what a type is. */

const probe = (module: string, type: string, field: string): string => `package main

import (
	"encoding/json"
	"fmt"
	"reflect"

	api "${module}"
)

func main() {
	body := reflect.TypeOf(api.${type}{})
${field}
	code, _ := body.FieldByName("Code")
	into := reflect.New(body).Interface()
	err := json.Unmarshal([]byte(\`{"code":"${laterCode}","msg":"later"}\`), into)
	fmt.Printf("%s\\n%v\\n", code.Type.String(), err == nil)
}
`;

/** The type of `code` in a type of a module, or in a member of it, and whether a later code is decoded. */
export const askGo = (
  folder: string,
  module: string,
  type: string,
  member?: string,
): Pick<Answer, 'type' | 'later'> => {
  const steps = member === undefined ? '' : `	response, _ := body.FieldByName("${member}")\n	body = response.Type.Elem()`;
  mkdirSync(join(folder, 'probe'));
  writeFileSync(join(folder, 'probe/main.go'), probe(module, type, steps));
  run('go', ['mod', 'tidy'], { cwd: folder });
  run('go', ['vet', '.'], { cwd: folder });
  const [written = '', decoded] = run('go', ['run', './probe'], { cwd: folder }).split('\n');
  return { type: written.split('.').at(-1) ?? '', later: decoded === 'true' ? 'decoded' : 'refused' };
};

/** The member of a response of oapi-codegen that has the body. */
export const jsonMember = `JSON${asked.status}`;
